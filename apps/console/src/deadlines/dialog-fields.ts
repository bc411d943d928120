import { type DeadlineRule, deadlineKind, deadlineRuleKind } from '@pingyi/domain'
import type { DialogField, DialogValues } from '../kit/verbs/DialogFieldInput.tsx'

type Values = DialogValues

const isDated = ({ deadlineKind: kind }: Values) => kind === undefined || (deadlineKind.has(kind) && deadlineKind.members[kind].dated)
const asksFor = (what: string) => (values: Values) =>
  isDated(values) && deadlineRuleKind.has(values.rule) && (deadlineRuleKind.members[values.rule].asks as readonly string[]).includes(what)
const isMeeting = ({ rule }: Values) => rule === 'BEFORE_MEETING'

/** What a deadline by date is asked for: a day, or a rule with what that needs. */
export const deadlineFields: readonly DialogField[] = [
  {
    name: 'rule',
    label: 'kit.fields.rule',
    kind: 'choice',
    required: true,
    initial: 'STATED',
    when: isDated,
    choices: deadlineRuleKind.codes.map(id => ({ id, name: `DeadlineRuleKind.${id}` })),
  },
  {
    name: 'dueOn',
    label: 'kit.fields.dueOn',
    kind: 'day',
    required: true,
    when: values => asksFor('on')(values) && !isMeeting(values),
  },
  {
    name: 'meetingOn',
    label: 'deadlines.meetingOn',
    kind: 'day',
    required: true,
    when: values => asksFor('on')(values) && isMeeting(values),
  },
  { name: 'days', label: 'kit.fields.days', kind: 'number', initial: '15', when: asksFor('days') },
  { name: 'months', label: 'deadlines.months', kind: 'number', initial: '0', when: asksFor('months') },
]

const whole = (text: string | null | undefined) => (text && /^\d+$/.test(text) ? Number(text) : null)

/** The rule that is filled in, whole or not; null where a kind of deadline was chosen that has no date. */
export function deadlineRuleOf(values: Values): DeadlineRule | null {
  const { rule: kind } = values
  if (!isDated(values) || !deadlineRuleKind.has(kind)) return null
  const given = { on: isMeeting(values) ? values.meetingOn : values.dueOn, days: whole(values.days), months: whole(values.months) }
  const { asks } = deadlineRuleKind.members[kind]
  return { kind, ...Object.fromEntries(asks.map(name => [name, given[name] || (given[name] === 0 ? 0 : null)])) }
}

/** What the API is told of what was filled in: a day where one was stated, else the rule. */
export function deadlineVariables(values: Values) {
  const { rule: _, dueOn: __, meetingOn: ___, days: ____, months: _____, ...rest } = values
  const rule = deadlineRuleOf(values)
  return { ...rest, ...(rule?.kind === 'STATED' ? { dueOn: rule.on } : { rule }) }
}
