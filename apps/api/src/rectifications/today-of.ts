import type { Context } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'

/** Today, asked once in a request. */
export function todayOf({ db, loaders }: Context): Promise<string> {
  const known = loaders.get('today') as Promise<string> | undefined
  if (known) return known
  const asked = today(db)
  loaders.set('today', asked)
  return asked
}
