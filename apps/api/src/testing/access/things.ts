import type { Facts } from '@pingyi/domain'

/** One thing of the world: what is known of it from where the test put it, never read from the server. */
export type Thing = {
  readonly type: string
  readonly id: string
  /** For the words of a failure: the place, and what is special about it. */
  readonly name: string
  readonly facts: Facts
  readonly status?: string
  /** The account that wrote a comment. */
  readonly authorId?: string
  /** The cycle of a review. */
  readonly cycleId?: string
  /** A roster entry without a review. */
  readonly waits?: boolean
}
