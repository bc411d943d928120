import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import type { Coverage } from '../facts.ts'
import { coverageQuery } from '../queries.ts'

export function useCoverage(id: string | undefined, enabled = true) {
  const { data, error } = useGraphqlQuery<{ coveragePlan: Coverage }>(coverageQuery, { id }, { enabled: enabled && Boolean(id) })
  return { coverage: data?.coveragePlan, error }
}
