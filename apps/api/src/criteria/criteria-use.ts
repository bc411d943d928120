import type { EntityManager } from 'typeorm'
import { computed } from '../platform/graphql/relations.ts'
import { CriteriaSet } from './criteria-set.ts'

/** Whether each set is used by a cycle or a review. */
export async function frozenSets(db: EntityManager, ids: readonly string[]): Promise<Map<string, boolean>> {
  const rows: { id: string; frozen: boolean }[] = await db.query(
    `-- criteria sets in use
     select t.id, t.frozen
       or exists (select 1 from cycles c where c.criteria @> jsonb_build_array(jsonb_build_object('criteriaSetId', t.id)))
       or exists (select 1 from reviews r where r.criteria_set_id = t.id) as frozen
     from criteria_sets t where t.id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, frozen }) => [id, frozen]))
}

computed(
  CriteriaSet,
  'frozen',
  () => Boolean,
  ({ db }, ids) => frozenSets(db, ids),
  {
    description: 'A review or cycle uses it: it no longer changes, make a new revision.',
  },
)
