import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask, type Query } from './operations/query.ts'
import { send } from './send.ts'

type Options = { enabled?: boolean; refetchInterval?: number | false; staleTime?: number }

type Asked<T> = Pick<UseQueryResult<T, Error>, 'data' | 'error' | 'isPending' | 'isFetching' | 'refetch'>

/** Asks a query that is no list and no single record, such as the statistics; its answer is kept while the question stays the same. */
export function useGraphqlQuery<V extends object, A>(query: Query<V, A>, variables: V | null, options?: Options): Asked<A>
export function useGraphqlQuery<T>(query: string, variables?: object, options?: Options): Asked<T>
export function useGraphqlQuery<T>(query: string | Query, variables: object | null = {}, options: Options = {}): Asked<T> {
  const { data, error, isPending, isFetching, refetch } = useQuery<T, Error>({
    queryKey: ['ask', typeof query === 'string' ? query : query.operation, variables],
    queryFn: ({ signal }) =>
      typeof query === 'string' ? send<T>(query, variables ?? {}, signal) : (ask(query, variables ?? {}, signal) as Promise<T>),
    placeholderData: before => before,
    enabled: variables !== null,
    ...options,
  })
  return { data, error, isPending, isFetching, refetch }
}
