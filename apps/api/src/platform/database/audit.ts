import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import type { Image } from './audit-event.ts'
import { personalColumns } from './columns.ts'
import type { Tx } from './tx.ts'

/** A row after the write, or the id of a deleted one. */
type Change = { table: string; row: Image; removed?: true }
type Event = {
  kind: string
  subjectType: string
  subjectId: string
  organizationId: string | null
  accountId: string | null
  changes: Change[]
}
type Buffer = { changes: Change[]; events: Event[]; flushed: boolean; unchanged: boolean }
export type AuditSubject = { type: string; id: string; organizationId?: string | null | undefined }

const buffers = new WeakMap<EntityManager, Buffer>()

export const openAudit = (tx: Tx) => buffers.set(tx, { changes: [], events: [], flushed: false, unchanged: false })

function bufferOf(tx: Tx): Buffer {
  const buffer = buffers.get(tx)
  if (!buffer) throw new Error('a write outside of transact')
  return buffer
}

/** Marks a transaction as needing no event: it writes only tables outside the log, such as notifications. */
export const outsideTheLog = (tx: Tx) => {
  bufferOf(tx).flushed = true
}

/** Marks that a verb found nothing to change: an event without rows is then left out. */
export const leaveUnchanged = (tx: Tx) => {
  bufferOf(tx).unchanged = true
}

export function remember(tx: Tx, table: string, row: Image, removed = false) {
  bufferOf(tx).changes.push(removed ? { table, row, removed: true } : { table, row })
}

/** Records an event for the writes since the last one. `transact` appends it just before the commit. */
export function record(tx: Tx, actor: Actor | null, kind: string, { type, id, organizationId = null }: AuditSubject) {
  const buffer = bufferOf(tx)
  if (buffer.unchanged && buffer.changes.length === 0) return
  buffer.events.push({
    kind,
    subjectType: type,
    subjectId: id,
    organizationId,
    accountId: actor?.accountId ?? null,
    changes: buffer.changes,
  })
  buffer.changes = []
}

/** Like `record` for many subjects written together. Each event gets the rows of its subject; the first also gets rows of no subject. */
export function recordEach(
  tx: Tx,
  actor: Actor | null,
  kind: string,
  subjects: readonly AuditSubject[],
  subjectOf: (table: string, row: Image) => string | undefined,
) {
  const buffer = bufferOf(tx)
  const changes = new Map<string | undefined, Change[]>(subjects.map(({ id }) => [id, []]))
  for (const change of buffer.changes) {
    const id = subjectOf(change.table, change.row)
    changes.get(changes.has(id) ? id : subjects[0]?.id)?.push(change)
  }
  for (const subject of subjects) {
    buffer.changes = changes.get(subject.id) ?? []
    record(tx, actor, kind, subject)
  }
}

type ErasableText = { id: string; salt: string; text: string }

/** Moves personal text to erasable rows; the event keeps the salted hash. */
function withoutPersonalText({ table, row, removed }: Change, texts: ErasableText[]): Change {
  const hidden = personalColumns(table)
  const image = Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (!hidden.has(column) || value === null) return [column, value]
      const salt = randomBytes(32)
      const id = randomUUID()
      const text = JSON.stringify(value)
      texts.push({ id, salt: `\\x${salt.toString('hex')}`, text })
      return [column, { $text: id, sha256: createHash('sha256').update(salt).update(text).digest('hex') }]
    }),
  )
  return removed ? { table, row: image, removed } : { table, row: image }
}

/** Writes the events at the end of a transaction. A write without an event is a bug and throws. */
export async function appendAudit(tx: Tx) {
  const { events, changes, flushed, unchanged } = bufferOf(tx)
  if (changes.length > 0) throw new Error(`rows of ${changes.map(change => change.table).join(', ')} were written without an audit event`)
  if (events.length === 0 && !flushed && !unchanged) throw new Error('a write recorded no audit event')
  await flushAudit(tx)
}

/** Writes the events recorded so far, so that a long transaction need not hold them all in memory. */
export async function flushAudit(tx: Tx) {
  const buffer = bufferOf(tx)
  const { events } = buffer
  if (events.length === 0) return
  buffer.events = []
  buffer.flushed = true
  const texts: ErasableText[] = []
  const rows = events.map(({ kind, subjectType, subjectId, organizationId, accountId, changes }) => ({
    account_id: accountId,
    kind,
    subject_type: subjectType,
    subject_id: subjectId,
    organization_id: organizationId,
    payload: { changes: changes.map(change => withoutPersonalText(change, texts)) },
  }))
  if (texts.length > 0)
    await tx.query('-- append audit texts\n insert into audit_texts select * from jsonb_populate_recordset(null::audit_texts, $1::jsonb)', [
      JSON.stringify(texts),
    ])
  await tx.query(
    `-- append audit events
     insert into audit_events (account_id, kind, subject_type, subject_id, organization_id, payload)
     select account_id, kind, subject_type, subject_id, organization_id, payload from jsonb_populate_recordset(null::audit_events, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}
