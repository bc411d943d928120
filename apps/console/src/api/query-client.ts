import { QueryClient } from '@tanstack/react-query'
import { HttpError } from 'ra-core'

/** Retries only requests that did not reach the server. A refusal is an answer. */
const worthAnother = (failures: number, error: unknown) => failures < 2 && error instanceof HttpError && error.status === 503

/** A list knows less of a record than its own page shows: what a list left in the cache never stands for the record itself. */
export function queryClientFor(resources: readonly string[]): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: worthAnother, refetchOnWindowFocus: true, staleTime: 5_000 }, mutations: { retry: false } },
  })
  for (const resource of resources) client.setQueryDefaults([resource, 'getOne'], { staleTime: 0 })
  return client
}
