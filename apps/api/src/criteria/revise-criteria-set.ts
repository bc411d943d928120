import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insert, update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { columnsOf, problemsOfContent } from './criteria-content.ts'
import type { ReviseCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSet } from './criteria-set.ts'
import { frozenSets } from './criteria-use.ts'

/** Changes an unused set in place. For a used set, adds a new revision that later cycles may choose. */
export async function reviseCriteriaSet(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  input: ReviseCriteriaSetInput,
): Promise<CriteriaSet> {
  const { row, facts } = await locked(tx, actor, CriteriaSet, id, version)
  allow(actor, 'CRITERIA_MANAGE', facts)
  refuseIf(problemsOfContent(row.code, input))
  const values = columnsOf(row.code, input)
  const frozen = (await frozenSets(tx, [id])).get(id)
  const set = frozen
    ? await insert(tx, CriteriaSet, { code: row.code, revision: (await newestRevision(tx, row.code)) + 1, ...values })
    : await update(tx, CriteriaSet, row, values)
  record(tx, actor, 'criteriaSet.revised', { type: 'CriteriaSet', id: set.id })
  return set
}

const newestRevision = async (tx: Tx, code: string) => (await tx.maximum(CriteriaSet, 'revision', { code })) ?? 0
