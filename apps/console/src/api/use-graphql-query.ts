import { useQuery } from '@tanstack/react-query'
import { send } from './send.ts'

type Options = { enabled?: boolean; refetchInterval?: number | false; staleTime?: number }

/** Runs a GraphQL query that is neither list nor record, for example the statistics. The former answer stays until the next arrives. */
export function useGraphqlQuery<T>(query: string, variables: object = {}, options: Options = {}) {
  const { data, error, isPending, isFetching, refetch } = useQuery<T, Error>({
    queryKey: ['ask', query, variables],
    queryFn: ({ signal }) => send<T>(query, variables, signal),
    placeholderData: before => before,
    ...options,
  })
  return { data, error, isPending, isFetching, refetch }
}
