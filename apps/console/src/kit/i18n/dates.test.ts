import { expect, test } from 'vitest'
import { printDay, printPercent } from './dates.ts'

test('a day is printed as a Chinese office prints it', () => expect(printDay('2011-12-31', 'zh')).toBe('2011年12月31日'))
test('a day is printed in English words in English', () => expect(printDay('2011-02-05', 'en')).toBe('5 Feb 2011'))
test('a share has two decimals, and none where nothing was counted', () => {
  expect(printPercent(55.5)).toBe('55.50 %')
  expect(printPercent(null)).toBeNull()
})
