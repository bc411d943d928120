import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insert, update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { columnsOf, problemsOfContent } from './criteria-content.ts'
import type { ReviseCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSet } from './criteria-set.ts'

/** In place while nothing uses the set; else a new revision beside it, which later cycles may choose. */
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
  const { used, newest } = await useOf(tx, row)
  const set =
    row.frozen || used
      ? await insert(tx, CriteriaSet, { code: row.code, revision: newest + 1, ...values })
      : await update(tx, CriteriaSet, row, values)
  record(tx, actor, 'criteriaSet.revised', { type: 'CriteriaSet', id: set.id })
  return set
}

async function useOf(tx: Tx, { id, code }: CriteriaSet): Promise<{ used: boolean; newest: number }> {
  const [row] = await tx.query(
    `-- use of a criteria set
     select exists (select 1 from cycles c where c.criteria @> jsonb_build_array(jsonb_build_object('criteriaSetId', $1::text)))
         or exists (select 1 from reviews r where r.criteria_set_id = $1::uuid) as used,
       (select max(revision) from criteria_sets where code = $2) as newest`,
    [id, code],
  )
  return row
}
