import { text } from '../api/common-selections.ts'
import { query } from '../api/operations/query.ts'
import { matrixSelection } from './selections.ts'

/** Who reviews whom in a cycle, and by which criteria. */
export const authorityQuery = query('cycle', {
  id: true,
  name: true,
  authority: matrixSelection,
  criteria: { authorityRule: true, criteriaSet: { id: true, name: text } },
})

/** Which cycles measure by which sets. */
export const setsInUseQuery = query('cycles', { items: { id: true, name: true, criteria: { criteriaSet: { id: true } } } })
export const newestCycles = { page: { size: 100 }, sort: { field: 'STARTS_ON', order: 'DESC' } } as const
