import { calendarOf, type Derivation, deadlineOf, readNotice } from '@pingyi/domain'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { deadlineFields, deadlineVariables } from './dialog-fields.ts'
import { useDerivationText } from './use-derivation-text.ts'

const read = readNotice(2026, '国庆节：10月1日至7日放假调休，共7天。9月20日、10月10日上班。')
const calendar = calendarOf([{ year: 2026, number: '1', publishedOn: null, ...read }])

const Said = ({ of }: { of: Derivation }) => <p>{useDerivationText()(of)}</p>
async function said(of: Derivation) {
  render(
    <TestProviders>
      <Said of={of} />
    </TestProviders>,
  )
  return (await screen.findByText(/.+/, { selector: 'p' })).textContent
}

test('a deadline says in one sentence how it was found', async () => {
  expect(await said(deadlineOf({ kind: 'WORKING_DAYS', days: 10 }, '2026-09-24', { calendar }))).toBe(
    '自2026年9月24日起 10 个工作日，扣除周末 3 天、国庆节 7 天，国庆节调休上班 1 天计入，到2026年10月14日',
  )
})

test('a day that is not worked moves, and a year that is not known is named', async () => {
  expect(await said(deadlineOf({ kind: 'NATURAL_DAYS', days: 7 }, '2026-12-26', { calendar }))).toBe(
    '自2026年12月26日起 7 个自然日，2027年1月2日不是工作日，顺延，到2027年1月4日，2027 年放假安排尚未公布，日期可能调整',
  )
})

test('what a rule needs is asked for, and nothing else', () => {
  const asked = (values: Record<string, string>) => deadlineFields.filter(({ when }) => when?.(values)).map(({ name }) => name)
  expect(asked({ deadlineKind: 'BY_DATE', rule: 'STATED' })).toEqual(['rule', 'dueOn'])
  expect(asked({ rule: 'BEFORE_MEETING' })).toEqual(['rule', 'meetingOn', 'days'])
  expect(asked({ rule: 'END_OF_TERM' })).toEqual(['rule'])
  expect(asked({ deadlineKind: 'ONGOING', rule: 'WORKING_DAYS' })).toEqual([])
})

test('the verb is told a day, or a rule, or neither', () => {
  const values = { deadlineKind: 'BY_DATE', rule: 'STATED', dueOn: '2026-12-01', days: '15', months: '0', meetingOn: null }
  const rest = { deadlineKind: 'BY_DATE' }
  expect(deadlineVariables(values)).toEqual({ ...rest, dueOn: '2026-12-01' })
  expect(deadlineVariables({ ...values, rule: 'WORKING_DAYS' })).toEqual({ ...rest, rule: { kind: 'WORKING_DAYS', days: 15 } })
  expect(deadlineVariables({ ...values, rule: 'END_OF_MONTH' })).toEqual({ ...rest, rule: { kind: 'END_OF_MONTH', months: 0 } })
  expect(deadlineVariables({ ...values, rule: 'WORKING_DAYS', days: '' })).toEqual({ ...rest, rule: { kind: 'WORKING_DAYS', days: null } })
  expect(deadlineVariables({ deadlineKind: 'ONGOING', cause: '忙' })).toEqual({ deadlineKind: 'ONGOING', cause: '忙', rule: null })
})
