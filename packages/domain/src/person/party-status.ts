import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** Whether a person is in the party. `member`: stands on rosters. */
export const partyStatus = vocabulary('PartyStatus', {
  FULL_MEMBER: { meaning: 'Full member (正式党员).', member: true },
  PROBATIONARY_MEMBER: { meaning: 'Probationary member (预备党员).', member: true },
  NON_MEMBER: { meaning: 'Not a member: masses, delegate, parent, service user.', member: false },
})
/** A code of `partyStatus`. */
export type PartyStatus = CodeOf<typeof partyStatus>
