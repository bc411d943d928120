import { type DeadlineChanged, type DeadlineRule, type Derivation, deadlineOf, type Problem, refuseIf } from '@pingyi/domain'
import { heldCalendar } from '../../field/deadlines/working-calendar.ts'
import { today } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { earliestDeadline } from './earliest-deadline.ts'

/** Either a day, or a rule from which the day is derived. */
export type DayOrRule = { readonly dueOn?: string | null; readonly rule?: DeadlineRule | null }

const problemsOf = ({ dueOn, rule }: DayOrRule): Problem[] =>
  dueOn && rule ? [{ at: 'rule', code: 'NOT_ALLOWED' }] : dueOn || rule ? [] : [{ at: 'dueOn', code: 'MISSING' }]

/** The deadline set today, or on the stated day `from`, with its derivation. Refuses a day before the case began. */
export async function agreedDay(
  tx: Tx,
  rectificationId: string,
  given: DayOrRule,
  { changes = [], from }: { changes?: readonly DeadlineChanged[]; from?: string | null | undefined } = {},
): Promise<Derivation> {
  refuseIf(problemsOf(given))
  const { calendar, terms } = await heldCalendar(tx)
  const rule = given.rule ?? { kind: 'STATED', on: given.dueOn! }
  const derivation = deadlineOf(rule, from ?? (await today(tx)), { calendar, terms, changes })
  const earliest = await earliestDeadline(tx, rectificationId)
  refuseIf(derivation.dueOn < earliest ? [{ at: given.rule ? 'rule' : 'dueOn', code: 'IN_PAST', limit: earliest }] : [])
  return derivation
}
