import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a finding does to the report if it stays. */
export const checkSeverity = vocabulary('CheckSeverity', {
  WRONG_FIGURE: { meaning: 'A figure will be wrong.' },
  MISSING: { meaning: 'Something is missing.' },
  TO_SEE: { meaning: 'Look at it: it may be right.' },
})
/** A code of `checkSeverity`. */
export type CheckSeverity = CodeOf<typeof checkSeverity>

/** What is looked for before a report, in the order in which it is put right. `days`, `percent`, `reviews`: from how many on. */
export const checkKind = vocabulary('CheckKind', {
  ROSTER_NOT_MEMBER: {
    meaning: 'Persons on the roster who are not due by the cycle’s rule and the memberships.',
    severity: 'WRONG_FIGURE',
  },
  MEMBER_NOT_ON_ROSTER: {
    meaning: 'Persons due by the cycle’s rule and the memberships who are not on the roster.',
    severity: 'WRONG_FIGURE',
  },
  DUPLICATE_PERSON: { meaning: 'Persons of the same name who are members of the same organisation today.', severity: 'WRONG_FIGURE' },
  OCCASION_WITHOUT_ATTENDANCE: { meaning: 'Occasions at which nobody is named or counted; talks are not asked.', severity: 'WRONG_FIGURE' },
  HEADCOUNT_CONTRADICTS: {
    meaning: 'Occasions that count as many as they name, or more members (MEMBERS) than there were: somebody stands there twice.',
    severity: 'WRONG_FIGURE',
  },
  RECTIFICATION_WITHOUT_DEADLINE: {
    meaning: 'Rectifications not accepted that have neither a day nor are put right at once or kept up for good; paused ones have one.',
    severity: 'WRONG_FIGURE',
  },
  REVIEW_OUTSIDE_CYCLE: {
    meaning: 'Reviews handed in on a day outside their cycle: from before such days were refused, or left so by a change of the cycle.',
    severity: 'WRONG_FIGURE',
  },
  NO_REVIEWER: { meaning: 'Subjects due whom no leader may review by the cycle’s authority.', severity: 'MISSING' },
  NO_SECRETARY: { meaning: 'Organisations without a secretary today.', severity: 'MISSING' },
  DRAFT_OLD: { meaning: 'Drafts of reviews older than 14 days.', severity: 'MISSING', days: 14 },
  PART_EMPTY: { meaning: 'Reviews handed in with a required part empty.', severity: 'MISSING' },
  OPINION_UNANSWERED: { meaning: 'Opinions raised, or help asked for, without an answer for 15 days.', severity: 'MISSING', days: 15 },
  REFUSAL_UNDECIDED: { meaning: 'Refusals on which nobody decided for 15 days.', severity: 'MISSING', days: 15 },
  MEASURE_WITHOUT_OWNER: { meaning: 'Unfinished measures without an owner.', severity: 'MISSING' },
  RECTIFICATION_LATE: { meaning: 'Rectifications past their agreed deadline and not accepted.', severity: 'TO_SEE' },
  MEASURE_LATE: { meaning: 'Unfinished measures past their day.', severity: 'TO_SEE' },
  RECORDED_LATE: { meaning: 'Reviews recorded more than 30 days after they occurred.', severity: 'TO_SEE', days: 30 },
  NO_PROBLEM_FOUND: {
    meaning: 'Organisations in which 90 % or more of at least 10 reviews state that no problem was found.',
    severity: 'TO_SEE',
    percent: 90,
    reviews: 10,
  },
  ACCOUNT_LEFT: { meaning: 'Accounts of persons whose memberships, posts and affiliations have ended.', severity: 'TO_SEE' },
  CRITERIA_COUNT: {
    meaning: 'Criteria sets of the cycle that announce another number of criteria than they list; both are kept as they are.',
    severity: 'TO_SEE',
  },
} as const satisfies Record<string, { meaning: string; severity: CheckSeverity; days?: number; percent?: number; reviews?: number }>)
/** A code of `checkKind`. */
export type CheckKind = CodeOf<typeof checkKind>
