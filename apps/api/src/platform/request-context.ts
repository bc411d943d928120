import { AsyncLocalStorage } from 'node:async_hooks'

/** The current request: its number, and what the metrics count of it. */
type RequestContext = { readonly id: string; operation?: string; readonly refusals: string[] }

const storage = new AsyncLocalStorage<RequestContext>()

/** The number of the current request, also in background work that it started. Undefined at startup and in daily jobs. */
export const requestId = (): string | undefined => storage.getStore()?.id

export const runInRequest = <T>(id: string, work: (request: RequestContext) => T): T => {
  const request: RequestContext = { id, refusals: [] }
  return storage.run(request, () => work(request))
}

/** Notes the name of the GraphQL operation. */
export function noteOperation(operation: string) {
  const request = storage.getStore()
  if (request) request.operation = operation
}

export const noteRefusal = (code: string) => storage.getStore()?.refusals.push(code)
