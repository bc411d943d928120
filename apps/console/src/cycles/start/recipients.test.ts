import { expect, test } from 'vitest'
import { recipientsOf } from './recipients.ts'

const load = (name: string, owed: number, proposed: number, hasAccount = true) => ({
  person: { id: name, name },
  mayReview: 9,
  assigned: owed + 1,
  owed,
  proposed,
  hasAccount,
})

test('who has nothing to review is not told; the first names are shown, the others counted', () => {
  const items = [load('甲', 2, 1), load('乙', 0, 4, false), load('丙', 0, 0, false)]
  expect(recipientsOf({ reviewers: { total: 3, items } })).toEqual({
    count: 2,
    more: 0,
    withoutAccount: 1,
    shown: [
      { name: '甲', owed: 3 },
      { name: '乙', owed: 4 },
    ],
  })
  const many = Array.from({ length: 20 }, (_, i) => load(`${i}`, 1, 0))
  expect(recipientsOf({ reviewers: { total: 20, items: many } })).toMatchObject({ count: 20, more: 8 })
})
