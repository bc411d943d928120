export { type ActsAndPersons, actsAndPersons, attendances } from './acts.ts'
export { coverageByRule, coverageOfReviewers, type OwedSubject, type ReviewerCoverage, type RuleCoverage } from './by-rule.ts'
export {
  type Base,
  type CountedCoverage,
  type CountedReview,
  type Coverage,
  type CoverageRule,
  coverage,
  coverageOf,
  notReviewed,
  type RosterEntry,
  standsOnRoster,
} from './coverage.ts'
export { average, type Ratio, ratio } from './ratio.ts'
export { onTimeRate, type RectificationDays, type RectificationFigures, rectificationFigures, rectificationRate } from './rectifications.ts'
export { balancedShares, sharesOf } from './shares.ts'
