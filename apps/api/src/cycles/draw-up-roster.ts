import type { Actor } from '@pingyi/domain'
import { expectedSubjects, primaryKinds } from '../field/expected-subjects.ts'
import { entryHasReview } from '../field/predicates.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { update, writeMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { Cycle } from './cycle.ts'

/** Updates the roster to the current memberships and tree: adds missing entries and retracts those that no longer belong. */
export async function drawUpRoster(tx: Tx, actor: Actor, id: string, version: number): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  const retracted = await retract(tx, id)
  await add(tx, id, retracted)
  const saved = await update(tx, Cycle, row, {})
  record(tx, actor, 'cycle.rosterDrawnUp', { type: 'Cycle', id, organizationId: saved.organizationId })
  return saved
}

/** The expected subjects and the roster entries, in one list. A join would be slow: the planner has no statistics of a new roster. */
const expectedAndPresent = /* sql */ `compared as (
  select null::uuid as id, subject_kind, organization_id, person_id from due
  union all
  select e.id, e.subject_kind, e.organization_id, e.person_id from roster_entries e where e.cycle_id = $1 and e.retracted_at is null
)`

/** Retracts entries that are no longer expected, unless reviewed. Who now counts for another organisation gets a new entry. */
const retract = (tx: Tx, id: string): Promise<RosterEntry[]> =>
  writeMany(
    tx,
    RosterEntry,
    `-- retract roster entries
     with recursive ${expectedSubjects}, ${expectedAndPresent}, standing as (
       select id, bool_or(id is null) over (partition by subject_kind, organization_id, person_id) as is_due,
         person_id is not null and bool_or(id is null) over (partition by subject_kind, person_id) as is_due_elsewhere
       from compared
     )
     update roster_entries t set retracted_at = now(), version = t.version + 1 from standing s
     where t.id = s.id and not s.is_due and (s.is_due_elsewhere or not ${entryHasReview('t')})
     returning t.*, to_jsonb(t) as "$image"`,
    [id, primaryKinds],
  )

/** Adds missing entries. An exclusion is kept when its person counts for another organisation now. */
const add = (tx: Tx, id: string, retracted: readonly RosterEntry[]): Promise<RosterEntry[]> =>
  writeMany(
    tx,
    RosterEntry,
    `-- add roster entries
     with recursive ${expectedSubjects}, ${expectedAndPresent}, missing as (
       select *, bool_and(id is null) over (partition by subject_kind, coalesce(person_id, organization_id)) as is_missing from compared
     )
     insert into roster_entries as t (cycle_id, subject_kind, organization_id, person_id, excluded_reason)
     select $1, d.subject_kind, d.organization_id, d.person_id, kept.reason from missing d
     left join jsonb_to_recordset($3::jsonb) kept (person_id uuid, reason text) on kept.person_id = d.person_id
     where d.is_missing
     returning t.*, to_jsonb(t) as "$image"`,
    [
      id,
      primaryKinds,
      JSON.stringify(
        retracted.filter(one => one.personId && one.excludedReason).map(one => ({ person_id: one.personId, reason: one.excludedReason })),
      ),
    ],
  )
