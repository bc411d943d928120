import { AsyncLocalStorage } from 'node:async_hooks'

/** The request at work: its number, and what of it is counted. */
export type RequestContext = { readonly id: string; operation?: string; readonly refusals: string[] }

const storage = new AsyncLocalStorage<RequestContext>()

/** The request that this work is done for, background work that it began included; none at the start and in the daily tidying. */
export const requestId = (): string | undefined => storage.getStore()?.id

export const runInRequest = <T>(id: string, work: (request: RequestContext) => T): T => {
  const request: RequestContext = { id, refusals: [] }
  return storage.run(request, () => work(request))
}

/** Query or mutation. */
export function noteOperation(operation: string) {
  const request = storage.getStore()
  if (request) request.operation = operation
}

export const noteRefusal = (code: string) => storage.getStore()?.refusals.push(code)
