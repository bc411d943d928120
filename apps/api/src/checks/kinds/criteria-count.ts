import { CriteriaSet } from '../../criteria/criteria-set.ts'
import { allOf, raw, where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

/** Criteria sets used by the cycle. */
export const criteriaCount: Check = {
  of: CriteriaSet,
  where: ({ cycle }) =>
    allOf([
      where`t.id in (select (c ->> 'criteriaSetId')::uuid from cycles y cross join jsonb_array_elements(y.criteria) c where y.id = ${cycle.id}::uuid)`,
      raw('t.announced <> jsonb_array_length(t.criteria)'),
    ]),
  by: 't.code',
  figures: 'array[t.announced, jsonb_array_length(t.criteria)]',
}
