import { In } from 'typeorm'
import { CriteriaSet } from '../../criteria/criteria-set.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** Freezes the criteria sets of reviews. Locks only sets that are not frozen yet. */
export async function freezeCriteria(tx: Tx, ids: readonly (string | null | undefined)[]) {
  const used = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  if (used.length === 0 || (await tx.countBy(CriteriaSet, { id: In(used), frozen: false })) === 0) return
  const sets = await tx.find(CriteriaSet, {
    where: { id: In(used), frozen: false },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  })
  for (const set of sets) await update(tx, CriteriaSet, set, { frozen: true })
}
