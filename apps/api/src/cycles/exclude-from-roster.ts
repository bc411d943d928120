import { type Actor, longestText, Refusal, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { allow, locked } from '../platform/guard.ts'
import { update } from '../platform/rows.ts'
import type { Tx } from '../platform/tx.ts'
import { RosterEntry } from './roster-entry.ts'

async function standing(tx: Tx, actor: Actor, id: string, version: number): Promise<RosterEntry> {
  const { row, facts } = await locked(tx, actor, RosterEntry, id, version)
  allow(actor, 'cycle:manage', facts)
  if (row.retractedAt) throw new Refusal('NOT_FOUND', { what: 'RosterEntry', id })
  return row
}

/** Takes a subject out of the denominator; the reason is shown beside the figure. */
export async function excludeFromRoster(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<RosterEntry> {
  const row = await standing(tx, actor, id, version)
  if (!reason.trim()) throw new Refusal('REASON_REQUIRED', { event: 'EXCLUDE' })
  refuseIf(reason.length > longestText ? [{ at: 'reason', code: 'TOO_LONG', limit: longestText }] : [])
  const saved = await update(tx, RosterEntry, row, { excludedReason: reason.trim() })
  record(tx, actor, 'rosterEntry.excluded', { type: 'RosterEntry', id, organizationId: row.organizationId })
  return saved
}

export async function includeInRoster(tx: Tx, actor: Actor, id: string, version: number): Promise<RosterEntry> {
  const row = await standing(tx, actor, id, version)
  const saved = await update(tx, RosterEntry, row, { excludedReason: null })
  record(tx, actor, 'rosterEntry.included', { type: 'RosterEntry', id, organizationId: row.organizationId })
  return saved
}
