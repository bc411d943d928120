import type { ClientBase } from 'pg'
import { tallyOf } from './copy.ts'
import type { Manifest } from './manifest.ts'
import { rowsOf, tablesOf } from './tables.ts'

/** The tables whose rows differ from the backup. Empty if all are equal. */
export async function differences(db: ClientBase, { tables }: Pick<Manifest, 'tables'>): Promise<string[]> {
  const present = new Map((await tablesOf(db)).map(table => [table.name, table]))
  const differing = [...present.keys()].filter(name => !tables[name])
  for (const [name, { rows, sha256, columns }] of Object.entries(tables)) {
    const table = present.get(name)
    const now = table && (await tallyOf(db, rowsOf({ ...table, columns })))
    if (now?.rows !== rows || now.sha256 !== sha256) differing.push(name)
  }
  return differing
}

export async function compared(db: ClientBase, manifest: Manifest): Promise<void> {
  const differing = await differences(db, manifest)
  if (differing.length > 0) throw new Error(`what was restored is not what the backup holds: ${differing.join(', ')}`)
}
