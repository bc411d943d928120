import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { useUnread } from './use-unread.ts'

const unreadOf = (...problems: { at: string; code: string; limit?: number }[]) =>
  renderHook(() => useUnread({ code: 'INVALID', details: { problems } }), { wrapper: TestProviders }).result.current

test('a line that was not read is told once, by its number', () => {
  const line = { at: 'text.2', code: 'NOT_A_DATE' }
  expect(unreadOf(line, line, { at: 'daysOff', code: 'TOO_FEW', limit: 1 }).unread).toBe('第 2 行：不是有效日期。')
})

test('a text without a day off says how one is written', () => {
  expect(unreadOf({ at: 'daysOff', code: 'TOO_FEW', limit: 1 }).unread).toMatch(/每个节日写一行/)
})

test('a wrong year is all that is said, for it makes every line wrong', () => {
  const { unread, rest } = unreadOf({ at: 'text.1', code: 'NOT_A_DATE' }, { at: 'year', code: 'TOO_LOW', limit: 2000 })
  expect(unread).toBe('')
  expect(rest?.details.problems).toMatchObject([{ at: 'year' }])
})
