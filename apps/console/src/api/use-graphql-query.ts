import { skipToken, useQuery } from '@tanstack/react-query'
import { ask, type Query } from './operations/ask.ts'

/** Asks a query that is no list and no single record, such as the statistics; its answer is kept while the question stays the same. Null asks nothing. */
export function useGraphqlQuery<Variables extends object, Answer>(query: Query<Variables, Answer>, variables: NoInfer<Variables> | null) {
  const { data, error, isPending, isFetching, refetch } = useQuery<Answer, Error>({
    queryKey: ['ask', query.operation, variables],
    queryFn: variables ? ({ signal }) => ask(query, variables, signal) : skipToken,
    placeholderData: before => before,
  })
  return { data, error, isPending, isFetching, refetch }
}
