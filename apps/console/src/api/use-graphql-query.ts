import { useQuery } from '@tanstack/react-query'
import { send } from './send.ts'

type Options = { enabled?: boolean; refetchInterval?: number | false; staleTime?: number }

/** Asks a query that is no list and no single record, such as the statistics; its answer is kept while the question stays the same. */
export function useAsk<T>(query: string, variables: object = {}, options: Options = {}) {
  const { data, error, isPending, isFetching, refetch } = useQuery<T, Error>({
    queryKey: ['ask', query, variables],
    queryFn: ({ signal }) => send<T>(query, variables, signal),
    placeholderData: before => before,
    ...options,
  })
  return { data, error, isPending, isFetching, refetch }
}
