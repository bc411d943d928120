import { QueryClient } from '@tanstack/react-query'
import { HttpError } from 'ra-core'

/** A refusal is an answer: only what did not reach the server is asked again. */
const worthAnother = (failures: number, error: unknown) => failures < 2 && error instanceof HttpError && error.status === 503

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnother, refetchOnWindowFocus: true, staleTime: 5_000 }, mutations: { retry: false } },
})
