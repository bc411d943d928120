import type { CheckKind } from '@pingyi/domain/internal'
import type { Check } from '../check.ts'
import { accountLeft } from './account-left.ts'
import { criteriaCount } from './criteria-count.ts'
import { draftOld } from './draft-old.ts'
import { duplicatePerson } from './duplicate-person.ts'
import { headcountContradicts } from './headcount-contradicts.ts'
import { memberNotOnRoster } from './member-not-on-roster.ts'
import { noProblemFound } from './no-problem-found.ts'
import { noReviewer } from './no-reviewer.ts'
import { noSecretary } from './no-secretary.ts'
import { occasionWithoutAttendance } from './occasion-without-attendance.ts'
import { partEmpty } from './part-empty.ts'
import { recordedLate } from './recorded-late.ts'
import { measureLate } from './rectifications/measure-late.ts'
import { measureWithoutOwner } from './rectifications/measure-without-owner.ts'
import { opinionUnanswered } from './rectifications/opinion-unanswered.ts'
import { rectificationLate } from './rectifications/rectification-late.ts'
import { rectificationWithoutDeadline } from './rectifications/rectification-without-deadline.ts'
import { refusalUndecided } from './rectifications/refusal-undecided.ts'
import { reviewOutsideCycle } from './review-outside-cycle.ts'
import { rosterNotMember } from './roster-not-member.ts'

export const checks: { readonly [K in CheckKind]: Check } = {
  ROSTER_NOT_MEMBER: rosterNotMember,
  MEMBER_NOT_ON_ROSTER: memberNotOnRoster,
  DUPLICATE_PERSON: duplicatePerson,
  OCCASION_WITHOUT_ATTENDANCE: occasionWithoutAttendance,
  HEADCOUNT_CONTRADICTS: headcountContradicts,
  RECTIFICATION_WITHOUT_DEADLINE: rectificationWithoutDeadline,
  REVIEW_OUTSIDE_CYCLE: reviewOutsideCycle,
  NO_REVIEWER: noReviewer,
  NO_SECRETARY: noSecretary,
  DRAFT_OLD: draftOld,
  PART_EMPTY: partEmpty,
  OPINION_UNANSWERED: opinionUnanswered,
  REFUSAL_UNDECIDED: refusalUndecided,
  MEASURE_WITHOUT_OWNER: measureWithoutOwner,
  RECTIFICATION_LATE: rectificationLate,
  MEASURE_LATE: measureLate,
  RECORDED_LATE: recordedLate,
  NO_PROBLEM_FOUND: noProblemFound,
  ACCOUNT_LEFT: accountLeft,
  CRITERIA_COUNT: criteriaCount,
}
