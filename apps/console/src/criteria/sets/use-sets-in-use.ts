import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { newestCycles, setsInUseQuery } from '../queries.ts'
import type { CriteriaSetRow } from '../selections.ts'

/** By which cycles a set is used, the newest first; and whether it is: then it no longer changes. */
export function useSetsInUse() {
  const { data } = useGraphqlQuery(setsInUseQuery, newestCycles)
  const cyclesOf = (id: string) =>
    (data?.cycles.items ?? []).filter(({ criteria }) => criteria.some(({ criteriaSet }) => criteriaSet.id === id))
  return { cyclesOf, isUsed: ({ id, frozen }: CriteriaSetRow) => frozen || cyclesOf(id).length > 0 }
}
