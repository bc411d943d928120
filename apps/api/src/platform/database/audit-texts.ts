import type { EntityManager } from 'typeorm'

export type Hidden = { readonly $text: string; readonly sha256: string }

/** True for personal text in an image: a pointer to its erasable row, with a salted hash. */
export const isHidden = (value: unknown): value is Hidden => value !== null && typeof value === 'object' && '$text' in value

/** Reads the texts that are not erased. */
export async function textsOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map()
  const rows: { id: string; text: string }[] = await db.query(
    '-- audit texts\n select id, text from audit_texts where id = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map(({ id, text }) => [id, JSON.parse(text)]))
}
