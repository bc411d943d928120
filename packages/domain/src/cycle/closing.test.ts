import { expect, test } from 'vitest'
import { problemsOfClosing } from './closing.ts'

const none = { DRAFTS: 0, UNREVIEWED: 0, OPINIONS: 0, RECTIFICATIONS: 0, LOOK_BACKS: 0 }
const brief = (...asked: Parameters<typeof problemsOfClosing>) => problemsOfClosing(...asked).map(({ at, code }) => `${at} ${code}`)

test('a cycle with nothing open is closed without a word', () => expect(brief(none, [], false)).toEqual([]))

test('whatever is open is carried over or explained', () => {
  expect(brief({ ...none, DRAFTS: 2, OPINIONS: 1 }, [{ kind: 'OPINIONS', carried: true }], true)).toEqual(['settled.DRAFTS MISSING'])
  expect(brief({ ...none, DRAFTS: 2 }, [{ kind: 'DRAFTS', carried: false, reason: ' ' }], true)).toEqual(['settled.DRAFTS.reason MISSING'])
  expect(brief({ ...none, DRAFTS: 2 }, [{ kind: 'DRAFTS', carried: false, reason: 'Not held.' }], false)).toEqual([])
})

test('what is carried over names its next cycle', () => {
  expect(brief({ ...none, RECTIFICATIONS: 1 }, [{ kind: 'RECTIFICATIONS', carried: true }], false)).toEqual(['nextCycleId MISSING'])
})

test('drafts and missed reviews are not carried over: their days are past', () => {
  expect(brief({ ...none, UNREVIEWED: 1 }, [{ kind: 'UNREVIEWED', carried: true }], true)).toEqual(['settled.UNREVIEWED NOT_ALLOWED'])
})
