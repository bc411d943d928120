import { AsyncLocalStorage } from 'node:async_hooks'

const asked = new AsyncLocalStorage<string>()

/** The request that this work is done for, background work that it began included; none at the start and in the daily tidying. */
export const requestId = (): string | undefined => asked.getStore()

export const underRequest = <T>(id: string, work: () => T): T => asked.run(id, work)
