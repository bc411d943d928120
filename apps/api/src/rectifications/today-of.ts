import type { Context } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'

/** Today, asked once in a request. */
export function todayOf({ db, loaders }: Context): Promise<string> {
  const cached = loaders.get('today') as Promise<string> | undefined
  if (cached) return cached
  const loading = today(db)
  loaders.set('today', loading)
  return loading
}
