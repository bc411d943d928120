import { reviewCounted } from '../field/predicates.ts'

/** A part of the tree that figures are asked for: its organisations, or one person in them. */
export type Scope = {
  readonly organizationId: string
  /** All organisations that count for it, itself included. */
  readonly within: readonly string[]
  /** Only what concerns this person: what a member sees of the figures. */
  readonly personId: string | null
  /** Only what counts at the organisation itself, not below it. */
  readonly direct: boolean
}

/** asOf: what was true on that day; knownAt: what had been recorded by that moment. */
export type Times = { readonly asOf: Date; readonly knownAt: Date; readonly day: string }

/** The parameters $1–$4 that every figure's query begins with. */
export const parameters = (cycleId: string, { day, knownAt }: Times, scopes: readonly Scope[]): unknown[] => [
  cycleId,
  day,
  knownAt,
  JSON.stringify(scopes.flatMap(({ within, personId }, key) => within.map(id => ({ key, id, person: personId })))),
]

/**
 * `standing`: the reviews of the cycle that count, recorded by then as handed in and happened by that day;
 * `counted`: the same beside each scope that they count in.
 */
export const counted = /* sql */ `
  scopes as (select key, id, person from jsonb_to_recordset($4::jsonb) as s (key int, id uuid, person uuid)),
  standing as (
    select r.id, r.reviewer_id, r.authority_rule, r.subject_kind, r.organization_id, r.person_id, r.capacity, r.form_id, r.occasion_id
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
