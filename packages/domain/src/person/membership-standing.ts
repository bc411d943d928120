import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** As what somebody is a member of the party. Whoever has neither standing is no member. */
export const membershipStanding = vocabulary('MembershipStanding', {
  FULL: { meaning: 'Full member (正式党员).' },
  PROBATIONARY: { meaning: 'Probationary member (预备党员).' },
})
/** A code of `membershipStanding`. */
export type MembershipStanding = CodeOf<typeof membershipStanding>
