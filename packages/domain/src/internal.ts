// What Pingyi's own server and console share and no public function takes or answers. It stands here because the words of all
// vocabularies are complete by type in one place. It changes without notice.

export { covers } from './access/may.ts'
export { inScope } from './access/reach.ts'
export { roles } from './access/rules.ts'
export { type AccountEvent, accountEvent, accountEventsOf, refusalOfAccountMove } from './account/event.ts'
export { type AccountStatus, accountStatus } from './account/status.ts'
export { type CoverageCounts, coverageCounts, isCovered } from './assignment/coverage-plan.ts'
export { authoritiesBy, postFor, type RuleFilter, subjectFiltersOf } from './authority/authority-of.ts'
export { type ResponsibilityKind, responsibilityKind } from './authority/responsibility-kind.ts'
export { coversPlace, coversSubject } from './authority/subject-filter.ts'
export { yearOf } from './calendar/day.ts'
export { farthestDay, problemsOfFarDay } from './calendar/far-day.ts'
export { holidayName } from './calendar/notice-text.ts'
export { type CheckKind, type CheckSeverity, checkKind, checkSeverity } from './check/kind.ts'
export { type MeaningChange, meaningChange } from './check/meaning-change.ts'
export { dueIn } from './cycle/due.ts'
export { capacityCounts } from './cycle/kind.ts'
export { problemsOfStatedDay } from './cycle/stated-day.ts'
export { problemsOfWindow } from './cycle/window.ts'
export { type DeadlineChangeKind, deadlineChangeKind } from './deadline/change.ts'
export { type FileFault, fileFault } from './file/fault.ts'
export { type WorkKind, workKind } from './handover/work-kind.ts'
export { type HistoryKind, historyKind } from './history/kind.ts'
export { type NotificationKind, notificationKind } from './notification/kind.ts'
export {
  type DissolutionCounts,
  type MembersChoice,
  problemsOfDayIn,
  problemsOfDissolution,
  problemsOfPeriodIn,
} from './organization/dissolution.ts'
export { type FormerName, nameOn, nameThenAndNow, problemsOfRenaming } from './organization/former-name.ts'
export { headPost } from './organization/head-post.ts'
export { type BodyKind, bodyKind, type UnitKind, unitKind } from './organization/kind.ts'
export { nameKey } from './organization/name-key.ts'
export { type AffiliationClass, affiliationClass } from './person/affiliation-class.ts'
export { problemsOfEntry } from './person/entry.ts'
export { type HeadcountClass, headcountClass } from './person/headcount-class.ts'
export { type MembershipStanding, membershipStanding } from './person/membership-standing.ts'
export { type PartyStatus, partyStatus, partyStatusOf } from './person/party-status.ts'
export { type PoliticalStatus, politicalStatus, standingOf } from './person/political-status.ts'
export { isSecretary } from './post/capability.ts'
export { measureWaitsFor, opinionWaitsFor, roundWaitsFor } from './rectification/waits-for.ts'
export { isRefusalCode } from './refusal-codes.ts'
export { type RemarkKind, remarkKind } from './review/remark-kind.ts'
export {
  type RevisionEvent,
  type RevisionStatus,
  refusalOfRevisionMove,
  revisionEvent,
  revisionEventsOf,
  revisionStatus,
  revisionStatusOf,
} from './revision/status.ts'
export { stateVocabularies } from './states.ts'
export { putRightOfAll } from './statistics/rectifications.ts'
export { cellText, longestName, longestText, problemsOfCode } from './text.ts'
export { vocabularies } from './vocabularies.ts'
export type { Tone } from './vocabulary.ts'
