import type { MemberCapacityRule, RosterRule } from '../cycle/kind.ts'
import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import { type Ratio, ratio } from './ratio.ts'

/** A subject on a cycle's roster: `id` is the organisation's or the person's. `excluded` gives the reason why it is not due. */
export type RosterEntry = {
  readonly id: string
  readonly kind: SubjectKind
  readonly organizationId: string
  readonly excluded?: string | null
}

/** A review that counts: submitted or disclosed, neither void nor a draft. `subjectId` as on the roster. */
export type CountedReview = { readonly subjectId: string; readonly kind: SubjectKind; readonly capacity: SubjectCapacity | null }

/** What a figure stands on. `on`: the day of the roster, YYYY-MM-DD. */
export type Base = { readonly rule: RosterRule; readonly on: string; readonly count: number; readonly excluded: number }

export type Coverage = {
  readonly due: number
  readonly reviewed: number
  readonly notReviewed: number
  readonly ratio: Ratio
  readonly base: Base
}

export type CoverageRule = { readonly rule: RosterRule; readonly on: string; readonly capacity?: MemberCapacityRule }

/** How many of those due were reviewed at least once. Reviews of others, and more than one of the same, do not count. */
export function coverage(roster: readonly RosterEntry[], reviews: readonly CountedReview[], rule: CoverageRule): Coverage {
  const due = dueOf(roster)
  const reviewed = due.size - notReviewed(roster, reviews, rule).length
  const excluded = new Set(roster.filter(entry => entry.excluded && !due.has(keyOf(entry))).map(keyOf)).size
  return coverageOf({ due: due.size, reviewed, excluded, ...rule })
}

/** Coverage from counts that a database has made. `due` does not hold the excluded. */
export function coverageOf(counts: { due: number; reviewed: number; excluded: number; rule: RosterRule; on: string }): Coverage {
  const { due, reviewed, excluded, rule, on } = counts
  return { due, reviewed, notReviewed: due - reviewed, ratio: ratio(reviewed, due), base: { rule, on, count: due, excluded } }
}

/** The entries due that no review reached, in the order of the roster. */
export function notReviewed(roster: readonly RosterEntry[], reviews: readonly CountedReview[], rule: CoverageRule): RosterEntry[] {
  const counting = reviews.filter(
    review => review.kind === 'ORGANIZATION' || rule.capacity !== 'AS_MEMBER_ONLY' || review.capacity === 'MEMBER',
  )
  const reached = new Set(counting.map(review => `${review.kind} ${review.subjectId}`))
  return [...dueOf(roster).values()].filter(entry => !reached.has(keyOf(entry)))
}

const keyOf = ({ kind, id }: RosterEntry) => `${kind} ${id}`
const dueOf = (roster: readonly RosterEntry[]) => new Map(roster.filter(entry => !entry.excluded).map(entry => [keyOf(entry), entry]))

/** Members of the roster's days: who stands on it by the rule. A membership without `to` lasts; days are YYYY-MM-DD, `to` is the first day that it no longer holds. */
export function standsOnRoster(
  membership: { readonly from: string; readonly to: string | null },
  cycle: { readonly startsOn: string; readonly endsOn: string },
  rule: RosterRule,
): boolean {
  const { from, to } = membership
  const on = (first: string, last: string) => from <= last && (to === null || to > first)
  if (rule === 'EVER') return on(cycle.startsOn, cycle.endsOn)
  const day = rule === 'AT_START' ? cycle.startsOn : cycle.endsOn
  return on(day, day)
}
