import DataLoader from 'dataloader'
import { type Context, loader } from '../platform/context.ts'
import type { AuditEvent, Image } from '../platform/database/audit-event.ts'
import { isHidden } from '../platform/database/audit-texts.ts'
import { presentName } from '../platform/database/former-names.ts'
import { imagesBefore } from '../platform/database/images-before.ts'
import { type CodeNames, codeNamesOf } from './code-names.ts'
import { mayRead } from './may-read.ts'
import { pointsToPerson, type References, referencesOf } from './names.ts'
import type { RowChange } from './row-change.ts'
import { readTexts, type Texts } from './texts.ts'

/** Events with more rows than this are not shown row by row. */
const mostRows = 100

/** The changed rows of an event. Fetched for a whole page at once. */
export const loadChanges = (context: Context, event: AuditEvent): Promise<unknown> =>
  loader<AuditEvent, unknown>(
    context,
    'changes of audit events',
    () => new DataLoader(async events => describe(context, events), { cache: false }),
  ).load(event)

async function describe(context: Context, events: readonly AuditEvent[]): Promise<unknown[]> {
  const rows = await withBefore(context, events)
  const readable = await mayRead(context, rows)
  const texts = await readTexts(context.db, rows.filter(readable))
  const references = await referencesOf(context, rows, readable)
  const codes = await codeNamesOf(context.db, rows)
  return events.map(({ seq, payload }) => {
    const own = rows.filter(row => row.seq === Number(seq))
    const hides = (row: RowChange) => (readable(row) ? nothing : (column: string) => pointsToPerson(context.db, row, column))
    const shown = own.map(row => shownRow(row, readable(row) ? texts : null, references, codes, hides(row)))
    const left = payload.changes.length - own.length
    return left > 0 ? [...shown, { more: left }] : shown
  })
}

async function withBefore({ db }: Context, events: readonly AuditEvent[]): Promise<RowChange[]> {
  const rows = events.flatMap(({ seq, payload }) =>
    payload.changes
      .slice(0, mostRows)
      .map(({ table, row, removed }) => ({ seq: Number(seq), table: presentName(table), id: String(row.id), row, removed })),
  )
  const known = await imagesBefore(db, rows)
  return rows.map(({ row, removed, ...change }) => {
    const key = `${change.seq} ${change.table} ${change.id}`
    const before = known.get(key) ?? null
    known.set(key, removed ? null : row)
    return { ...change, ...(removed && { removed }), before, after: removed ? null : row }
  })
}

const nothing = () => false

/** Viewers who may not read a row, such as a talk, do not see the names in it either. */
function shownRow(row: RowChange, texts: Texts | null, references: References, codes: CodeNames, isWithheld: (column: string) => boolean) {
  const { table, id, removed, before, after } = row
  const cell = (image: Image | null, column: string) =>
    isWithheld(column) && image?.[column] != null ? { withheld: true } : shown(image?.[column], texts)
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const columns = names.filter(name => name !== 'id' && !same(before?.[name], after?.[name]))
  return {
    table,
    id,
    ...(removed && { removed }),
    columns: columns.map(column => ({
      column,
      before: cell(before, column),
      after: cell(after, column),
      ...references(row, column),
      ...codes(row, column),
    })),
  }
}

const same = (a: unknown, b: unknown) => {
  if (isHidden(a) && isHidden(b)) return a.$text === b.$text
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

function shown(value: unknown, texts: Texts | null): unknown {
  if (!isHidden(value)) return value ?? null
  if (texts === null) return { withheld: true }
  return texts.has(value.$text) ? texts.get(value.$text) : { erased: true }
}
