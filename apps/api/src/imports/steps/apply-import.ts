import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { holdTree } from '../../field/organizations/tree-lock.ts'
import { record } from '../../platform/database/audit.ts'
import { locks } from '../../platform/database/locks.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import { Import } from '../import.ts'
import type { ImportReport } from '../import-report.ts'
import { applyPlan, sizeOf } from '../roster/apply.ts'
import { planRoster } from '../roster/plan.ts'
import { Problems } from '../roster/problems.ts'
import { atWork, endImport } from './begin-import.ts'
import { reportOf, reportOfOne } from './check-import.ts'
import { progressOf } from './progress.ts'
import { staged, unstage } from './staging.ts'

/** Stored data has changed since the file was checked. */
class NoLongerRight extends Error {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('the roster no longer fits')
    this.report = report
  }
}

/** Applies a confirmed file as a whole or not at all. Compares it again inside the transaction. */
export async function applyImport(
  db: EntityManager,
  actor: Actor,
  id: string,
  tell: (done: number, total: number) => void = () => {},
): Promise<Import> {
  try {
    return await transact({ db, actor }, null, async tx => {
      await tx.query('-- one roster at a time\n select pg_advisory_xact_lock($1)', [locks.rosterImport])
      await holdTree(tx)
      const rows = await staged(tx, id)
      const problems = new Problems()
      const { plan, tally, tree } = await planRoster(tx, actor, rows, problems)
      if (problems.count > 0) throw new NoLongerRight(reportOf(tally, tree, problems))
      const progress = progressOf(db, id, rows.length, sizeOf(plan), tell)
      await applyPlan(tx, actor, id, plan, progress.add)
      await progress.end()
      const row = await atWork(tx, id, 'APPLYING')
      await unstage(tx, id)
      const saved = await update(tx, Import, row, {
        status: 'APPLIED',
        done: rows.length,
        total: rows.length,
        report: reportOf(tally, tree, problems),
      })
      record(tx, actor, 'import.applied', { type: 'Import', id })
      return saved
    })
  } catch (error) {
    if (error instanceof NoLongerRight) return endImport(db, actor, id, 'APPLYING', 'REFUSED', error.report)
    await endImport(db, actor, id, 'APPLYING', 'FAILED', reportOfOne({ code: 'UNAVAILABLE' }))
    throw error
  }
}
