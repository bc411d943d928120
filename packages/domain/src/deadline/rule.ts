import { type Day, isDay } from '../calendar/day.ts'
import type { Problem } from '../problem.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** The ways to find a deadline. `asks`: what the rule must be told. `rolls`: whether a last day that is not worked moves unless told otherwise (民法典 § 203). */
export const deadlineRuleKind = vocabulary('DeadlineRuleKind', {
  STATED: { meaning: 'A day that is named.', asks: ['on'], rolls: false },
  NATURAL_DAYS: { meaning: 'So many natural days (自然日) after the first.', asks: ['days'], rolls: true },
  WORKING_DAYS: { meaning: 'So many working days (工作日) after the first, make-up days included.', asks: ['days'], rolls: false },
  END_OF_MONTH: { meaning: 'The end of the month, or of one so many months on.', asks: ['months'], rolls: true },
  BEFORE_MEETING: { meaning: 'So many days before a meeting; what is not worked moves away from it.', asks: ['days', 'on'], rolls: true },
  END_OF_TERM: { meaning: 'The end of the school term that the first day lies in.', asks: [], rolls: true },
})
/** A code of `deadlineRuleKind`. */
export type DeadlineRuleKind = CodeOf<typeof deadlineRuleKind>

/**
 * How a deadline is found, as data. `on`: the day of STATED, the meeting's of BEFORE_MEETING. `days`: 1 to 1000, from 0 before a meeting.
 * `months`: 0 to 120. `rolls`: whether a last day that is not worked moves; left out, as the kind says.
 */
export type DeadlineRule = {
  readonly kind: DeadlineRuleKind
  readonly on?: Day | null
  readonly days?: number | null
  readonly months?: number | null
  readonly rolls?: boolean | null
}

const most = { days: 1000, months: 120 } as const

/** What is wrong with a rule that somebody enters: too little, too much, or what it does not ask for. */
export function problemsOfRule(rule: DeadlineRule, at = 'rule'): Problem[] {
  const asks: readonly string[] = deadlineRuleKind.members[rule.kind].asks
  return (['on', 'days', 'months'] as const).flatMap((name): Problem[] => {
    const value = rule[name] ?? null
    if (!asks.includes(name)) return value === null ? [] : [{ at: `${at}.${name}`, code: 'NOT_ALLOWED' }]
    if (value === null) return [{ at: `${at}.${name}`, code: 'MISSING' }]
    if (name === 'on') return isDay(value) ? [] : [{ at: `${at}.on`, code: 'NOT_A_DATE' }]
    const least = name === 'days' && rule.kind !== 'BEFORE_MEETING' ? 1 : 0
    if (!Number.isInteger(value) || (value as number) < least) return [{ at: `${at}.${name}`, code: 'TOO_LOW', limit: least }]
    return (value as number) > most[name] ? [{ at: `${at}.${name}`, code: 'TOO_HIGH', limit: most[name] }] : []
  })
}

/** Whether a last day that is not worked moves to one that is. */
export const rollsOf = ({ kind, rolls }: DeadlineRule): boolean => rolls ?? deadlineRuleKind.members[kind].rolls
