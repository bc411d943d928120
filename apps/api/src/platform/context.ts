import { type Actor, Refusal } from '@pingyi/domain'
import type DataLoader from 'dataloader'
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

export type Row = ObjectLiteral & { id: string }

/** What a resolver receives: the database, the actor and the loaders of this request. */
export type Context = {
  readonly db: EntityManager
  readonly actor: Actor | null
  readonly loaders: Map<unknown, unknown>
  /** The mutation field being run, for its idempotency key. */
  call?: { name: string; args: unknown }
  /** The browser's session or the token that the request came with. */
  readonly secretId?: string
  readonly http?: { ip: string; setSession: (token: string | null) => void }
}

export const makeContext = (db: EntityManager, actor: Actor | null, more: Partial<Context> = {}): Context => ({
  db,
  actor,
  loaders: new Map(),
  ...more,
})

/** The viewer by the rights of the account, whatever the token is for: to count what the token may not show. */
export const asOwner = ({ db, actor }: Context): Context => makeContext(db, actor && { ...actor, scopes: null })

export function signedIn({ actor }: Context): Actor {
  if (!actor) throw new Refusal('UNAUTHENTICATED', {})
  return actor
}

/** One loader of a kind per request. */
export function loader<K, V>({ loaders }: Context, key: unknown, make: () => DataLoader<K, V>): DataLoader<K, V> {
  const existing = loaders.get(key) as DataLoader<K, V> | undefined
  if (existing) return existing
  const made = make()
  loaders.set(key, made)
  return made
}

export type Target<T extends ObjectLiteral = Row> = EntityTarget<T> & (new () => T)
