import type { EntityManager } from 'typeorm'
import type { RowChange } from './row-change.ts'

export type Hidden = { readonly $text: string; readonly sha256: string }
export type Texts = ReadonlyMap<string, unknown>

/** Personal text as it stands in an image: a pointer to its erasable row, with its salted hash. */
export const isHidden = (value: unknown): value is Hidden => value !== null && typeof value === 'object' && '$text' in value

export async function textsOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map()
  const rows: { id: string; text: string }[] = await db.query(
    '-- audit texts\n select id, text from audit_texts where id = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map(({ id, text }) => [id, JSON.parse(text)]))
}

/** The personal texts before and after these changes, as far as they are not erased. */
export const readTexts = (db: EntityManager, rows: readonly RowChange[]): Promise<Texts> =>
  textsOf(
    db,
    rows
      .flatMap(({ before, after }) => [...Object.values(before ?? {}), ...Object.values(after ?? {})])
      .filter(isHidden)
      .map(({ $text }) => $text),
  )
