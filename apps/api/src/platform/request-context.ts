import { AsyncLocalStorage } from 'node:async_hooks'

/** The request at work: its number, and what of it is counted. */
export type Asked = { readonly id: string; operation?: string; readonly refusals: string[] }

const asked = new AsyncLocalStorage<Asked>()

/** The request that this work is done for, background work that it began included; none at the start and in the daily tidying. */
export const requestId = (): string | undefined => asked.getStore()?.id

export const underRequest = <T>(id: string, work: (request: Asked) => T): T => {
  const request: Asked = { id, refusals: [] }
  return asked.run(request, () => work(request))
}

/** Query or mutation. */
export function noteOperation(operation: string) {
  const request = asked.getStore()
  if (request) request.operation = operation
}

export const noteRefusal = (code: string) => asked.getStore()?.refusals.push(code)
