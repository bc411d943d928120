import { expect, test } from 'vitest'
import { nameOn, nameThenAndNow, problemsOfRenaming } from './former-name.ts'

const former = [
  { name: '甲', untilOn: '2012-01-01' },
  { name: '乙', untilOn: '2020-06-01' },
]

test('the name of a day is the one borne on it', () => {
  const at = (day: string) => nameOn('丙', former, day)
  expect([at('2011-12-31'), at('2012-01-01'), at('2020-05-31'), at('2020-06-01'), at('2026-12-01')]).toEqual(['甲', '乙', '乙', '丙', '丙'])
  expect(nameOn('丙', former.toReversed(), '2000-01-01')).toBe('甲')
})

test('a renaming is neither to come nor before the present name began', () => {
  expect(problemsOfRenaming('2020-06-01', former, '2026-12-01')).toEqual([])
  expect(problemsOfRenaming('2020-05-31', former, '2026-12-01')).toEqual([{ at: 'renamedOn', code: 'IN_PAST', limit: '2020-06-01' }])
  expect(problemsOfRenaming('2026-12-02', former, '2026-12-01')).toEqual([{ at: 'renamedOn', code: 'IN_FUTURE', limit: '2026-12-01' }])
})

test('the name of today stands beside where it differs', () => {
  expect(nameThenAndNow('甲', '丙')).toEqual({ zh: '甲（现名：丙）', en: '甲 (now 丙)' })
  expect(nameThenAndNow('丙', '丙')).toEqual({ zh: '丙', en: '丙' })
})
