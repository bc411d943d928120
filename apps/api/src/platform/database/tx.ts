import type { EntityManager } from 'typeorm'

declare const inTransaction: unique symbol
/** An EntityManager known to be inside a transaction: only `transact` makes one. */
export type Tx = EntityManager & { readonly [inTransaction]: true }
