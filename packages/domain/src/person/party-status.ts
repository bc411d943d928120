import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const partyStatus = vocabulary('PartyStatus', {
  FULL_MEMBER: { meaning: 'Full member (正式党员).', member: true },
  PROBATIONARY_MEMBER: { meaning: 'Probationary member (预备党员).', member: true },
  NON_MEMBER: { meaning: 'Not a member: masses, delegate, parent, service user.', member: false },
})
export type PartyStatus = CodeOf<typeof partyStatus>
