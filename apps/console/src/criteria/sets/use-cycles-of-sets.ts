import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { newestCycles, setsInUseQuery } from '../queries.ts'

/** The cycles that use a set, the newest first. */
export function useCyclesOfSets() {
  const { data } = useGraphqlQuery(setsInUseQuery, newestCycles)
  return (id: string) => (data?.cycles.items ?? []).filter(({ criteria }) => criteria.some(({ criteriaSet }) => criteriaSet.id === id))
}
