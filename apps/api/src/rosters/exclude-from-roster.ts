import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { longestText } from '@pingyi/domain/internal'
import { allow, notFound } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { writeMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { RosterEntry } from './roster-entry.ts'

async function standing(tx: Tx, actor: Actor, id: string, version: number): Promise<RosterEntry> {
  const { row, facts } = await locked(tx, actor, RosterEntry, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  if (row.retractedAt) throw notFound(RosterEntry, id)
  return row
}

/** Keeps a retracted copy of the entry before it changes, so that figures of earlier moments stay the same. */
async function rewrite(tx: Tx, { id }: RosterEntry, excludedReason: string | null): Promise<RosterEntry> {
  await writeMany(
    tx,
    RosterEntry,
    `-- keep a roster entry as it stood
     insert into roster_entries as t
       (version, recorded_at, retracted_at, cycle_id, subject_kind, organization_id, person_id, excluded_reason)
     select version, recorded_at, now(), cycle_id, subject_kind, organization_id, person_id, excluded_reason
     from roster_entries where id = $1 returning t.*, to_jsonb(t) as "$image"`,
    [id],
  )
  const [saved] = await writeMany(
    tx,
    RosterEntry,
    `-- rewrite a roster entry
     update roster_entries t set excluded_reason = $2, recorded_at = now(), version = t.version + 1
     where t.id = $1 returning t.*, to_jsonb(t) as "$image"`,
    [id, excludedReason],
  )
  return saved!
}

/** Excludes a subject from the denominator. The reason is shown beside the figure. */
export async function excludeFromRoster(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<RosterEntry> {
  const row = await standing(tx, actor, id, version)
  if (!reason.trim()) throw new Refusal('REASON_REQUIRED', { event: 'EXCLUDE' })
  refuseIf(reason.length > longestText ? [{ at: 'reason', code: 'TOO_LONG', limit: longestText }] : [])
  const saved = await rewrite(tx, row, reason.trim())
  record(tx, actor, 'rosterEntry.excluded', { type: 'RosterEntry', id, organizationId: row.organizationId })
  return saved
}

export async function includeInRoster(tx: Tx, actor: Actor, id: string, version: number): Promise<RosterEntry> {
  const row = await standing(tx, actor, id, version)
  const saved = await rewrite(tx, row, null)
  record(tx, actor, 'rosterEntry.included', { type: 'RosterEntry', id, organizationId: row.organizationId })
  return saved
}
