import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { coverageQuery } from '../queries.ts'

export function useCoverage(id: string | undefined, enabled = true) {
  const { data, error } = useGraphqlQuery(coverageQuery, enabled && id ? { cycleId: id } : null)
  return { coverage: data?.coveragePlan, error }
}
