import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Actor, type ProblemCode, Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { transact } from '../platform/database/transact.ts'
import type { Import } from './import.ts'
import { applyImport } from './steps/apply-import.ts'
import { beginImport, mayImport } from './steps/begin-import.ts'
import { checkImport } from './steps/check-import.ts'
import { takeToApply } from './steps/confirm-import.ts'

type Options = { name?: string; progress?: (done: number, total: number) => void }

/** Reads, checks and applies a file at once, by the same code as an upload. Problems are thrown as INVALID. */
export async function importRoster(db: EntityManager, actor: Actor, file: Buffer | string, options: Options = {}): Promise<Import> {
  mayImport(actor)
  const content = typeof file === 'string' ? await readFile(file) : file
  const folder = await mkdtemp(join(tmpdir(), 'pingyi-roster-'))
  try {
    const path = join(folder, 'roster.xlsx')
    await writeFile(path, content)
    const name = options.name ?? (typeof file === 'string' ? basename(file) : 'roster.xlsx')
    const { id } = await beginImport(db, actor, { name, hash: createHash('sha256').update(content).digest('hex') })
    const checked = acceptable(await checkImport(db, actor, id, path))
    await transact({ db, actor }, null, tx => takeToApply(tx, actor, id, checked.version))
    return acceptable(await applyImport(db, actor, id, options.progress))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function acceptable(row: Import): Import {
  const problems = row.report?.problems ?? []
  const [first] = problems
  if (!first) return row
  if (first.code === 'UNREADABLE_FILE') throw new Refusal('UNREADABLE_FILE', { reason: first.value ?? '' })
  throw new Refusal('INVALID', {
    problems: problems.map(({ sheet, row: number, column, code, limit }) => ({
      at: [sheet, number, column].filter(part => part !== null).join('.'),
      code: code as ProblemCode,
      ...(limit !== null && { limit }),
    })),
  })
}
