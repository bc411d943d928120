import { type Actor, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { allow } from '../platform/guard.ts'
import { insert } from '../platform/rows.ts'
import { topFacts } from '../platform/top.ts'
import type { Tx } from '../platform/tx.ts'
import { columnsOf, problemsOfContent } from './criteria-content.ts'
import type { CreateCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSet } from './criteria-set.ts'

export async function createCriteriaSet(tx: Tx, actor: Actor, { code, ...input }: CreateCriteriaSetInput): Promise<CriteriaSet> {
  allow(actor, 'criteria:manage', await topFacts(tx))
  refuseIf(problemsOfContent(code, input))
  const set = await insert(tx, CriteriaSet, { code, revision: 1, ...columnsOf(code, input) })
  record(tx, actor, 'criteriaSet.created', { type: 'CriteriaSet', id: set.id })
  return set
}
