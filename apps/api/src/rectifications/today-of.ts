import { today } from '../platform/clock.ts'
import type { Context } from '../platform/context.ts'

/** Today, asked once in a request. */
export function todayOf({ db, loaders }: Context): Promise<string> {
  const known = loaders.get('today') as Promise<string> | undefined
  if (known) return known
  const asked = today(db)
  loaders.set('today', asked)
  return asked
}
