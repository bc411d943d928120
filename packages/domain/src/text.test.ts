import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from './text.ts'

test('a cell keeps every text but what no workbook can hold', () => {
  expect(cellText('=1+1\n\t<b>&"\u202E％ 👩\u200D👧')).toBe('=1+1\n\t<b>&"\u202E％ 👩\u200D👧')
  expect(cellText('a\u0000\u0001\u000B\u001Bb\uFFFE\uFFFF\uD83D')).toBe('ab')
})

test('a cell is never too long, and never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), end => {
      const cell = cellText('文'.repeat(32_760) + end)
      return cell.length <= 32_767 && !/\p{Cs}/u.test(cell) && cellText(cell) === cell
    }),
    { numRuns: 30 },
  )
  expect(cellText('👩'.repeat(20_000))).toBe('👩'.repeat(16_383))
})
