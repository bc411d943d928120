import type { Facts } from '@pingyi/domain'

/** A record of the world with its facts as the test created them, never as read from the server. */
export type Thing = {
  readonly type: string
  readonly id: string
  /** For failure messages: the place, and what is special about the record. */
  readonly name: string
  readonly facts: Facts
  readonly status?: string
  /** The account that wrote a comment. */
  readonly authorId?: string
  /** The cycle of a review. */
  readonly cycleId?: string
  /** True for a roster entry without a review. */
  readonly waits?: boolean
}
