import { Refusal } from '../refusal.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { AccountStatus } from './status.ts'

/** What is done to an account that exists. */
export const accountEvent = vocabulary('AccountEvent', {
  DISABLE: { meaning: 'Let it sign in no longer.' },
  ENABLE: { meaning: 'Let it sign in again; without a password its invitation stands.' },
  RESET: { meaning: 'Take away its password, sessions and tokens, and invite anew.' },
})
/** A code of `accountEvent`. */
export type AccountEvent = CodeOf<typeof accountEvent>

/** What may become of an account in a state, besides being signed in with. */
export const accountEventsOf = (status: AccountStatus): readonly AccountEvent[] =>
  status === 'DISABLED' ? ['ENABLE'] : ['DISABLE', 'RESET']

/** Why the account may not move so, or null when it may. */
export function refusalOfAccountMove(status: AccountStatus, event: AccountEvent): Refusal | null {
  const allowed = accountEventsOf(status)
  return allowed.includes(event) ? null : new Refusal('MOVE_NOT_ALLOWED', { state: status, event, allowed })
}
