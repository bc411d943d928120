import type { EntityManager } from 'typeorm'
import { outsideTheLog, record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import { Import } from '../import.ts'
import { unstage } from './staging.ts'

/** Discards files not confirmed for thirty days, because their staged rows hold names. */
export async function forgetUnconfirmed(db: EntityManager): Promise<void> {
  const left: { id: string }[] = await db.query(
    `-- imports that nobody confirmed\n select id from imports where status = 'CHECKED' and recorded_at < now() - interval '30 days'`,
  )
  for (const { id } of left)
    await transact({ db, actor: null }, null, async tx => {
      const row = await tx.findOne(Import, { where: { id, status: 'CHECKED' }, lock: { mode: 'pessimistic_write' } })
      if (!row) return outsideTheLog(tx)
      await unstage(tx, id)
      await update(tx, Import, row, { status: 'DISCARDED' })
      record(tx, null, 'import.discarded', { type: 'Import', id })
    })
}
