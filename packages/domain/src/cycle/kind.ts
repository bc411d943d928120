import type { SubjectCapacity } from '../subject/kind.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** How long a cycle (点评计划) lasts. */
export const cycleKind = vocabulary('CycleKind', {
  QUARTER: { meaning: 'A quarter; its reviews fall at its end or the start of the next.' },
  HALF_YEAR: { meaning: 'Half a year.' },
  YEAR: { meaning: 'A year.' },
  AD_HOC: { meaning: 'Any other period.' },
})
/** A code of `cycleKind`. */
export type CycleKind = CodeOf<typeof cycleKind>

/** Which members stand on a cycle's roster: the denominator of coverage. */
export const rosterRule = vocabulary('RosterRule', {
  AT_START: { meaning: 'Members on the first day of the cycle.' },
  AT_END: { meaning: 'Members on the last day of the cycle.' },
  EVER: { meaning: 'Members at any time in the cycle.' },
})
/** A code of `rosterRule`. */
export type RosterRule = CodeOf<typeof rosterRule>

/** Which reviews of a member count for a cycle's coverage. */
export const memberCapacityRule = vocabulary('MemberCapacityRule', {
  ANY_CAPACITY: { meaning: 'A review of the person in any capacity counts.' },
  AS_MEMBER_ONLY: { meaning: 'Only a review as a member counts.' },
})
/** A code of `memberCapacityRule`. */
export type MemberCapacityRule = CodeOf<typeof memberCapacityRule>

/** Whether a review in this capacity counts for the cycle’s coverage. One of an organisation, which has none, always does. */
export const capacityCounts = (rule: MemberCapacityRule, capacity: SubjectCapacity | null): boolean =>
  rule !== 'AS_MEMBER_ONLY' || capacity === null || capacity === 'MEMBER'
