import { reviewCounted } from '../field/predicates.ts'

/** A part of the tree for which figures are computed: its organisations, or one person in them. */
export type Scope = {
  readonly organizationId: string
  /** All organisations of the scope, itself included. */
  readonly within: readonly string[]
  /** Restricts the figures to this person: what members see. */
  readonly personId: string | null
  /** Only the organisation itself, without its tree. */
  readonly direct: boolean
}

/** asOf: what was true on that day. knownAt: what had been recorded by that moment. */
export type Times = { readonly asOf: Date; readonly knownAt: Date; readonly day: string }

/** The parameters $1–$4, with which every query for figures begins. */
export const parameters = (cycleId: string, { day, knownAt }: Times, scopes: readonly Scope[]): unknown[] => [
  cycleId,
  day,
  knownAt,
  JSON.stringify(scopes.flatMap(({ within, personId }, key) => within.map(id => ({ key, id, person: personId })))),
]

/**
 * `standing`: the reviews of the cycle that count, recorded as submitted by `knownAt` and given by `asOf`.
 * `counted`: the same reviews with each scope that they belong to.
 */
export const counted = /* sql */ `
  scopes as (select key, id, person from jsonb_to_recordset($4::jsonb) as s (key int, id uuid, person uuid)),
  standing as (
    select r.id, r.reviewer_id, r.authority_rule, r.authority_class, r.obligation, r.subject_kind, r.organization_id, r.person_id, r.capacity, r.form_id, r.occasion_id,
      r.no_problem
    from reviews r
    cross join lateral (
      select t.state from transitions t where t.thing_id = r.id and t.recorded_at <= $3 order by t.ordinal desc limit 1
    ) now
    where r.cycle_id = $1 and r.occurred_on <= $2::date and ${reviewCounted('now.state')}
  ),
  counted as (
    select s.key, standing.* from standing
    join scopes s on s.id = standing.organization_id and (s.person is null or s.person = standing.person_id)
  )`
