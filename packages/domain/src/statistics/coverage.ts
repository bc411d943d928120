import { type AuthorityClass, coveringClasses } from '../authority/authority-class.ts'
import { type AuthorityRule, ruleCovers } from '../authority/matrix.ts'
import { type Day, demandDay, demandDays } from '../calendar/day.ts'
import { capacityCounts, type MemberCapacityRule, type RosterRule } from '../cycle/kind.ts'
import type { Period } from '../cycle/period.ts'
import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import { type Ratio, ratio } from './ratio.ts'

/** A subject on a cycle's roster: `id` is the organisation's or the person's. `excluded` gives the reason why it is not due. */
export type RosterEntry = {
  readonly id: string
  readonly kind: SubjectKind
  readonly organizationId: string
  readonly excluded?: string | null
}

/** A review that counts: submitted or disclosed, neither void nor a draft. `subjectId` as on the roster; `class` and `obligation` of its rule. */
export type CountedReview = Pick<AuthorityRule, 'class' | 'obligation'> & {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly capacity: SubjectCapacity | null
}

/** What a figure stands on: the roster of the day `on` by this rule, with so many due and so many left out, and the classes of reviews that count. */
export type Base = {
  readonly rule: RosterRule
  readonly on: Day
  readonly count: number
  readonly excluded: number
  readonly classes: readonly AuthorityClass[]
}

/** How many subjects are due, how many of them were reviewed, and what that stands on. */
export type Coverage = {
  readonly due: number
  readonly reviewed: number
  readonly notReviewed: number
  readonly ratio: Ratio
  readonly base: Base
}

/**
 * How coverage is counted. `on`: the day of the roster. `capacity`: which reviews of a member count; left out, in any capacity.
 * `superiorCounts`: reviews by the upper level count beside those by leaders.
 */
export type CoverageRule = {
  readonly rule: RosterRule
  readonly on: Day
  readonly capacity?: MemberCapacityRule
  readonly superiorCounts?: boolean
}

/** Coverage is by leaders (创先办〔2010〕7号): how many of those due a leader reviewed at least once. Reviews of others, and more than one of the same, do not count. Throws `INVALID` for what is no day. */
export function coverage(roster: readonly RosterEntry[], reviews: readonly CountedReview[], rule: CoverageRule): Coverage {
  const due = dueOf(roster)
  const reviewed = due.size - notReviewed(roster, reviews, rule).length
  const excluded = new Set(roster.filter(entry => entry.excluded && !due.has(keyOf(entry))).map(keyOf)).size
  return coverageOf({ due: due.size, reviewed, excluded, ...rule })
}

/** What a database has counted for coverage. `due` does not hold the excluded. */
export type CountedCoverage = {
  readonly due: number
  readonly reviewed: number
  readonly excluded: number
  readonly rule: RosterRule
  readonly on: Day
  readonly superiorCounts?: boolean
}

/** Coverage from counts that a database has made. Throws `INVALID` for what is no day, and a `RangeError` for what is no count. */
export function coverageOf(counts: CountedCoverage): Coverage {
  demandDay('on', counts.on)
  const { due, reviewed, excluded, rule, on, superiorCounts = false } = counts
  const base = { rule, on, count: due, excluded, classes: coveringClasses({ superiorCounts }) }
  return { due, reviewed, notReviewed: due - reviewed, ratio: ratio(reviewed, due), base }
}

/** The entries due that no review by a leader reached, in the order of the roster. Throws `INVALID` for what is no day. */
export function notReviewed(roster: readonly RosterEntry[], reviews: readonly CountedReview[], rule: CoverageRule): RosterEntry[] {
  demandDay('on', rule.on)
  const counting = reviews.filter(
    review => ruleCovers(review, rule.superiorCounts ?? false) && capacityCounts(rule.capacity ?? 'ANY_CAPACITY', review.capacity),
  )
  const reached = new Set(counting.map(review => `${review.kind} ${review.subjectId}`))
  return [...dueOf(roster).values()].filter(entry => !reached.has(keyOf(entry)))
}

const keyOf = ({ kind, id }: RosterEntry) => `${kind} ${id}`
const dueOf = (roster: readonly RosterEntry[]) => new Map(roster.filter(entry => !entry.excluded).map(entry => [keyOf(entry), entry]))

/** Whether a membership stands on the roster by the rule. `to` is the first day that it no longer holds, null while it lasts. Throws `INVALID` for what is no day. */
export function standsOnRoster(membership: { readonly from: Day; readonly to: Day | null }, cycle: Period, rule: RosterRule): boolean {
  const { from, to } = membership
  demandDays({ 'membership.from': from, 'cycle.startsOn': cycle.startsOn, 'cycle.endsOn': cycle.endsOn }, { 'membership.to': to })
  const on = (first: Day, last: Day) => from <= last && (to === null || to > first)
  if (rule === 'EVER') return on(cycle.startsOn, cycle.endsOn)
  const day = rule === 'AT_START' ? cycle.startsOn : cycle.endsOn
  return on(day, day)
}
