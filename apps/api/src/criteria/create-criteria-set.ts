import { type Actor, refuseIf } from '@pingyi/domain'
import { topFacts } from '../field/organizations/top-organization.ts'
import { allow } from '../platform/access/allow.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { columnsOf, problemsOfContent } from './criteria-content.ts'
import type { CreateCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSet } from './criteria-set.ts'

export async function createCriteriaSet(tx: Tx, actor: Actor, { code, ...input }: CreateCriteriaSetInput): Promise<CriteriaSet> {
  allow(actor, 'CRITERIA_MANAGE', await topFacts(tx))
  refuseIf(problemsOfContent(code, input))
  const set = await insert(tx, CriteriaSet, { code, revision: 1, ...columnsOf(code, input) })
  record(tx, actor, 'criteriaSet.created', { type: 'CriteriaSet', id: set.id })
  return set
}
