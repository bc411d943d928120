import { rm } from 'node:fs/promises'
import { type EntityManager, In } from 'typeorm'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import { Import } from '../import.ts'
import { reportOfOne } from './check-import.ts'
import { uploadsOf } from './receive-import.ts'
import { unstage } from './staging.ts'

/** Marks imports as failed that the last server left unfinished. They have written nothing. */
export async function failInterrupted(db: EntityManager, home?: string): Promise<void> {
  if (home) await rm(uploadsOf(home), { recursive: true, force: true })
  const left = await db.findBy(Import, { status: In(['READING', 'APPLYING']) })
  for (const { id } of left)
    await transact({ db, actor: null }, null, async tx => {
      const row = await tx.findOneOrFail(Import, { where: { id }, lock: { mode: 'pessimistic_write' } })
      await unstage(tx, id)
      await update(tx, Import, row, { status: 'FAILED', report: reportOfOne({ code: 'UNAVAILABLE' }) })
      record(tx, null, 'import.failed', { type: 'Import', id })
    })
}
