import { QueryClient } from '@tanstack/react-query'
import { HttpError } from 'ra-core'
import { resources } from '../resources.ts'

/** A refusal is an answer: only what did not reach the server is asked again. */
const worthAnother = (failures: number, error: unknown) => failures < 2 && error instanceof HttpError && error.status === 503

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnother, refetchOnWindowFocus: true, staleTime: 5_000 }, mutations: { retry: false } },
})

/** A list knows less of a thing than its own page shows: what a list left behind never stands for the thing itself. */
for (const resource of Object.keys(resources)) queries.setQueryDefaults([resource, 'getOne'], { staleTime: 0 })
