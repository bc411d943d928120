import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { personalColumns } from './columns.ts'
import type { Tx } from './tx.ts'

type Image = Record<string, unknown>
/** A row as it stands after the write, or only the id of one taken out. */
type Change = { table: string; row: Image; removed?: true }
type Event = {
  kind: string
  subjectType: string
  subjectId: string
  organizationId: string | null
  accountId: string | null
  changes: Change[]
}
type Buffer = { changes: Change[]; events: Event[]; flushed: boolean }
export type AuditSubject = { type: string; id: string; organizationId?: string | null | undefined }

const buffers = new WeakMap<EntityManager, Buffer>()

export const openAudit = (tx: Tx) => buffers.set(tx, { changes: [], events: [], flushed: false })

function bufferOf(tx: Tx): Buffer {
  const buffer = buffers.get(tx)
  if (!buffer) throw new Error('a write outside of transact')
  return buffer
}

/** Of a transaction that writes only what the log does not hold, such as that somebody has read a line: it needs no event. */
export const outsideTheLog = (tx: Tx) => {
  bufferOf(tx).flushed = true
}

export function remember(tx: Tx, table: string, row: Image, removed = false) {
  bufferOf(tx).changes.push(removed ? { table, row, removed: true } : { table, row })
}

/** Names what the writes since the last event were; `transact` appends it just before the commit. */
export function record(tx: Tx, actor: Actor | null, kind: string, { type, id, organizationId = null }: AuditSubject) {
  const buffer = bufferOf(tx)
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

/** As `record`, for many things written in the same statements: each event gets the rows of its own thing, the first one also what belongs to none. */
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

/** The last statements of a transaction. A write that recorded nothing is a mistake of ours and is refused. */
export async function appendAudit(tx: Tx) {
  const { events, changes, flushed } = bufferOf(tx)
  if (changes.length > 0) throw new Error(`rows of ${changes.map(change => change.table).join(', ')} were written without an audit event`)
  if (events.length === 0 && !flushed) throw new Error('a write recorded no audit event')
  await flushAudit(tx)
}

/** Appends what is recorded so far: a long transaction does not hold all of it until its end. */
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
