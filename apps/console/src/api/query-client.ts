import { MutationCache, type MutationKey, QueryClient } from '@tanstack/react-query'
import { HttpError } from 'ra-core'

/** Retries only requests that did not reach the server. A refusal is an answer. */
const worthAnother = (failures: number, error: unknown) => failures < 2 && error instanceof HttpError && error.status === 503

/** The resources that a verb touches; null for everything. */
export type TouchedBy = (verb: string) => readonly string[] | null

/** A list knows less of a record than its own page shows: what a list left in the cache never stands for the record itself.
 * After a verb only what it touched is fetched again: resources, and every answer that is no resource, such as figures. */
export function queryClientFor(resources: readonly string[], touchedBy: TouchedBy = () => null): QueryClient {
  const fetchAgain = async ([kind, verb]: MutationKey = []) => {
    if (kind !== 'verb') return
    const touched = touchedBy(String(verb))
    const isTouched = (of: string) => touched === null || touched.includes(of) || !resources.includes(of)
    await client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(String(queryKey[0])) })
  }
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAnother, refetchOnWindowFocus: true, staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onSuccess: (_, __, ___, { options }) => fetchAgain(options.mutationKey),
      onError: (error, _, __, { options }) => {
        if (error instanceof HttpError && error.body?.code === 'STALE') void fetchAgain(options.mutationKey)
      },
    }),
  })
  for (const resource of resources) client.setQueryDefaults([resource, 'getOne'], { staleTime: 0 })
  return client
}
