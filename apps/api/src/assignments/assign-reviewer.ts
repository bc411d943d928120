import { type Actor, Refusal } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { notify } from '../field/notifications/notify.ts'
import { Person } from '../people/person.ts'
import { allow, notFound } from '../platform/access/allow.ts'
import { findByIds, findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { amend, insert, remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { Assignment } from './assignment.ts'
import type { AssignReviewerInput } from './assignment-inputs.ts'
import { demandAuthority } from './demand-authority.ts'

/** A roster entry due for review, with its cycle locked against changes. Retracted and excluded entries are refused. */
async function dueEntry(tx: Tx, id: string): Promise<{ entry: RosterEntry; cycle: Cycle }> {
  const entry = await tx.findOneByOrFail(RosterEntry, { id })
  if (entry.retractedAt) throw notFound(RosterEntry, id)
  if (entry.excludedReason !== null) throw new Refusal('CONFLICT', { what: 'RosterEntry', at: 'excludedReason' })
  const cycle = (await findByIds(tx, Cycle, [entry.cycleId], 'held')).get(entry.cycleId)!
  return { entry, cycle }
}

/** Assigns a reviewer. After the cycle has started, the reviewer is notified. */
async function tell(tx: Tx, actor: Actor, { id, status }: Cycle, personId: string) {
  if (status === 'STARTED') await notify(tx, actor, { kind: 'ASSIGNED', subject: { type: 'Cycle', id }, personIds: [personId] })
}

export async function assignReviewer(
  tx: Tx,
  actor: Actor,
  { rosterEntryId, personId, authorityRule }: AssignReviewerInput,
): Promise<Assignment> {
  const { facts } = await locked(tx, actor, RosterEntry, rosterEntryId)
  allow(actor, 'CYCLE_MANAGE', facts)
  const { entry, cycle } = await dueEntry(tx, rosterEntryId)
  await findReadable(tx, actor, Person, personId)
  const rule = await demandAuthority(tx, cycle, entry, personId, authorityRule)
  const assignment = await insert(tx, Assignment, { rosterEntryId, personId, authorityRule: rule })
  record(tx, actor, 'assignment.made', { type: 'Assignment', id: assignment.id, organizationId: entry.organizationId })
  await tell(tx, actor, cycle, personId)
  return assignment
}

/** Assigns the review to another person who may give it by the same rule. */
export async function reassign(tx: Tx, actor: Actor, id: string, version: number, personId: string): Promise<Assignment> {
  const { row, facts } = await locked(tx, actor, Assignment, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  const { entry, cycle } = await dueEntry(tx, row.rosterEntryId)
  await findReadable(tx, actor, Person, personId)
  await demandAuthority(tx, cycle, entry, personId, row.authorityRule)
  const saved = await amend(tx, Assignment, row, { personId })
  record(tx, actor, 'assignment.changed', { type: 'Assignment', id, organizationId: entry.organizationId })
  if (personId !== row.personId) await tell(tx, actor, cycle, personId)
  return saved
}

export async function unassign(tx: Tx, actor: Actor, id: string, version: number): Promise<RosterEntry> {
  const { row, facts } = await locked(tx, actor, Assignment, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  const entry = await tx.findOneByOrFail(RosterEntry, { id: row.rosterEntryId })
  await remove(tx, Assignment, [id])
  record(tx, actor, 'assignment.withdrawn', { type: 'Assignment', id, organizationId: entry.organizationId })
  return entry
}
