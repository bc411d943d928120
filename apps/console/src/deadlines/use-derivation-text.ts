import type { Derivation } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'

/** How a deadline was found, in one sentence: 自11月23日起 15 个工作日，扣除周末 6 天，到12月14日. */
export function useDerivationText() {
  const translate = useTranslate()
  const { text, day } = useFormat()
  const say = (word: string, details: Record<string, unknown> = {}) => translate(`deadlines.${word}`, details)
  const base = ({ rule, from, term }: Derivation) =>
    say(rule.kind === 'END_OF_MONTH' && !rule.months ? 'END_OF_THIS_MONTH' : rule.kind, {
      from: day(from),
      on: day(rule.on),
      days: rule.days,
      months: rule.months,
      term: term?.name,
    })
  return (derivation: Derivation): string => {
    const { rule, dueOn, weekendDays, holidays, makeUpDays, rolledFrom, unknownYears, pauses } = derivation
    const counts = rule.kind === 'WORKING_DAYS'
    const skipped = [
      ...(weekendDays > 0 ? [say('weekends', { days: weekendDays })] : []),
      ...holidays.map(holiday => say('holiday', { name: text(holiday.name), days: holiday.days.length })),
    ]
    const names = [...new Set(makeUpDays.map(({ name }) => text(name)))]
    const madeUp = names.map(name => say('madeUp', { name, days: makeUpDays.filter(one => text(one.name) === name).length }))
    const pausedDays = pauses.reduce((sum, { days }) => sum + days, 0)
    const parts = [
      base(derivation),
      ...(counts && skipped.length > 0 ? [say('skipped', { what: skipped.join(translate('kit.comma')) })] : []),
      ...(counts ? madeUp : []),
      ...(pausedDays > 0 ? [say('paused', { days: pausedDays })] : []),
      ...(rolledFrom ? [say(rolledFrom < dueOn ? 'rolled' : 'rolledBack', { day: day(rolledFrom) })] : []),
      ...(rule.kind === 'STATED' && pausedDays === 0 && !rolledFrom ? [] : [say('until', { day: day(dueOn) })]),
      ...unknownYears.map(year => say('unknown', { year })),
    ]
    return parts.join(say('comma'))
  }
}
