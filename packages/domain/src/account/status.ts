import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** Whether an account can sign in. */
export const accountStatus = vocabulary('AccountStatus', {
  INVITED: { meaning: 'Invited; no password set yet.', tone: 'amber' },
  ACTIVE: { meaning: 'Can sign in.', tone: 'green' },
  DISABLED: { meaning: 'Can no longer sign in.', tone: 'grey' },
} as const satisfies Record<string, State>)
/** A code of `accountStatus`. */
export type AccountStatus = CodeOf<typeof accountStatus>
