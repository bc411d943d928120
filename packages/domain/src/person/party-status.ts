import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { MembershipStanding } from './membership-standing.ts'
import { type PoliticalStatus, standingOf } from './political-status.ts'

/** Whether a person is in the party today. */
export const partyStatus = vocabulary('PartyStatus', {
  FULL_MEMBER: { meaning: 'Full member (正式党员).', standing: 'FULL' },
  PROBATIONARY_MEMBER: { meaning: 'Probationary member (预备党员).', standing: 'PROBATIONARY' },
  NON_MEMBER: { meaning: 'Not a member of the party.', standing: null },
} as const satisfies Record<string, { meaning: string; standing: MembershipStanding | null }>)
/** A code of `partyStatus`. */
export type PartyStatus = CodeOf<typeof partyStatus>

/** By the membership of the day; of somebody without one here, by the political status as it was entered. */
export function partyStatusOf(membership: MembershipStanding | null, entered: PoliticalStatus | null): PartyStatus {
  const standing = membership ?? standingOf(entered)
  return partyStatus.codes.find(code => partyStatus.members[code].standing === standing)!
}
