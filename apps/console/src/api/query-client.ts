import { MutationCache, type MutationKey, QueryClient } from '@tanstack/react-query'
import { HttpError } from 'ra-core'
import { capital, type ResourceSpec } from './operations/resource.ts'

/** Retries only requests that did not reach the server. A refusal is an answer. */
const worthAnother = (failures: number, error: unknown) => failures < 2 && error instanceof HttpError && error.status === 503

/** The resources that a verb touches; null for everything. */
export type TouchedBy = (verb: string) => readonly string[] | null

type Resources = Readonly<Record<string, Pick<ResourceSpec, 'one'>>>

/** A list knows less of a record than its own page shows: what a list left in the cache never stands for the record itself.
 * After a verb only what it touched is fetched again: resources, and every answer that is no resource, such as figures. */
export function queryClientFor(resources: Resources, touchedBy: TouchedBy = () => null): QueryClient {
  /** The name of the mutation: of a verb, or of what a form of react-admin creates or updates. */
  const nameOf = ([of, what]: MutationKey = []): string | null => {
    if (of === 'verb') return String(what)
    const one = resources[String(of)]?.one
    return one && (what === 'create' || what === 'update') ? what + capital(one) : null
  }
  const fetchAgain = async (key: MutationKey | undefined) => {
    const name = nameOf(key)
    if (!name) return
    const touched = touchedBy(name)
    const isTouched = (of: string) => touched === null || touched.includes(of) || !(of in resources)
    await client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(String(queryKey[0])) })
  }
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAnother, refetchOnWindowFocus: true, staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onSuccess: (_, __, ___, { options: { mutationKey } }) => {
        const again = fetchAgain(mutationKey)
        // A form of react-admin leaves its page first: read again below it, it would be reset and could be handed in twice.
        return mutationKey?.[0] === 'verb' ? again : undefined
      },
      onError: (error, _, __, { options }) => {
        // A form of react-admin would lose what was typed if its record were read again.
        const isVerb = options.mutationKey?.[0] === 'verb'
        if (isVerb && error instanceof HttpError && error.body?.code === 'STALE') void fetchAgain(options.mutationKey)
      },
    }),
  })
  for (const resource of Object.keys(resources)) client.setQueryDefaults([resource, 'getOne'], { staleTime: 0 })
  return client
}
