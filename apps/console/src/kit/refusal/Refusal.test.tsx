import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { Refusal, stateOf } from './Refusal.tsx'
import { refusalOf } from './refusal.ts'

test('a refusal is a sentence, and every problem stands by its field', async () => {
  const error = refusalError('INVALID', { problems: [{ at: 'input.name', code: 'TOO_LONG', limit: 40 }] })
  render(
    <TestProviders>
      <Refusal refusal={refusalOf(error)} />
    </TestProviders>,
  )
  expect((await screen.findByRole('alert')).textContent).toMatch(/填写内容有误.*名称：内容过长（最多 40 字）/)
})

test('a problem of something without a word for it is a sentence all the same', async () => {
  const error = refusalError('INVALID', { problems: [{ at: 'input.someInnerName', code: 'TOO_LONG', limit: 40 }] })
  render(
    <TestProviders>
      <Refusal refusal={refusalOf(error)} />
    </TestProviders>,
  )
  expect((await screen.findByRole('alert')).textContent).toBe('填写内容有误，请按提示修改。内容过长（最多 40 字）。')
})

test('a bug of ours is one plain sentence', async () => {
  render(
    <TestProviders>
      <Refusal refusal={refusalOf(new TypeError('x is undefined'))} />
    </TestProviders>,
  )
  expect((await screen.findByRole('alert')).textContent).toContain('系统出现故障')
})

test('a bug of the server’s is shown with its number', async () => {
  const error = refusalError('INTERNAL_SERVER_ERROR', {}, '3f0c9d7e-1111-4222-8333-444455556666')
  render(
    <TestProviders>
      <Refusal refusal={refusalOf(error)} />
    </TestProviders>,
  )
  expect((await screen.findByRole('alert')).textContent).toMatch(/系统出现故障.*编号 3f0c9d7e-1111-4222-8333-444455556666/)
})

test('where only the key of the sentence is shown, as when a list does not load, the number of the fault comes along', () => {
  const { message } = refusalError('INTERNAL_SERVER_ERROR', {}, '3f0c9d7e-1111-4222-8333-444455556666')
  expect(i18nProvider.translate(message, { _: message })).toMatch(/系统出现故障.*编号 3f0c9d7e-1111-4222-8333-444455556666/)
})

test('a move that was refused for its state, or overtaken by another one, says the state in words', () => {
  const verb = 'MeasureEvent.VERIFY'
  const refused = refusalOf(refusalError('MOVE_NOT_ALLOWED', { state: 'VERIFIED', event: 'VERIFY', allowed: [] }))
  const stale = refusalOf(refusalError('STALE', { present: { status: 'CANCELLED' } }))
  expect(stateOf(refused, verb, i18nProvider.translate)).toBe('现在的状态：已核实。')
  expect(stateOf(stale, verb, i18nProvider.translate)).toBe('现在的状态：已取消。')
  expect(stateOf(refusalOf(refusalError('FORBIDDEN')), verb, i18nProvider.translate)).toBe('')
})

test('a day within a sentence is printed as the language prints it', () => {
  expect(i18nProvider.translate('problems.OUTSIDE_PERIOD', { limit: '2011-01-01', until: '2011-12-31' })).toMatch('2011年12月31日')
  expect(i18nProvider.translate('problems.BEFORE_APPOINTMENT', { limit: '2011-12-31' })).toMatch('2011年12月31日')
})
