import type { Actor } from '../access/actor.ts'
import { Refusal } from '../refusal.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { AccountStatus } from './status.ts'

/** What is done to an account that exists. */
export const accountEvent = vocabulary('AccountEvent', {
  DISABLE: { meaning: 'Let it sign in no longer.' },
  ENABLE: { meaning: 'Let it sign in again; without a password its invitation stands.' },
  RESET: { meaning: 'Take away its password, sessions and tokens, and invite anew; it sees no talk until somebody else confirms it.' },
  CONFIRM: { meaning: 'Confirm that it is its person who signs in since somebody else reset it; only then it sees talks again.' },
})
/** A code of `accountEvent`. */
export type AccountEvent = CodeOf<typeof accountEvent>

/** An account as its events depend on it. */
export type ManagedAccount = {
  readonly status: AccountStatus
  /** The account that gave out its password, as long as nobody else has confirmed it. */
  readonly passwordGivenById: string | null
}
type By = Pick<Actor, 'accountId' | 'withoutTalks'>

/**
 * What may become of an account, besides being signed in with.
 * Whoever gives out a password could sign in with it: a second account confirms, and none that waits for it itself.
 */
export function accountEventsOf({ status, passwordGivenById }: ManagedAccount, by: By): readonly AccountEvent[] {
  if (status === 'DISABLED') return ['ENABLE']
  const confirms = status === 'ACTIVE' && passwordGivenById !== null && passwordGivenById !== by.accountId && !by.withoutTalks
  return confirms ? ['DISABLE', 'RESET', 'CONFIRM'] : ['DISABLE', 'RESET']
}

/** Why the account may not move so, or null when it may. */
export function refusalOfAccountMove(account: ManagedAccount, by: By, event: AccountEvent): Refusal | null {
  const allowed = accountEventsOf(account, by)
  return allowed.includes(event) ? null : new Refusal('MOVE_NOT_ALLOWED', { state: account.status, event, allowed })
}
