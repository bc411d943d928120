import { notificationKind } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { byDay, wordOf } from './lines.ts'
import type { NotificationRow } from './queries.ts'
import { words } from './words.ts'

const row = (more: Partial<NotificationRow> = {}): NotificationRow => ({
  id: '1',
  kind: 'PLAN_DECIDED',
  times: 1,
  details: {},
  toldAt: '2026-11-23T04:00:00Z',
  readAt: null,
  subject: { type: 'Rectification', subjectId: 'r', name: '张三', by: '李四' },
  ...more,
})

test('every kind is said in words, by what came of it where it says two things', () => {
  const details = [{}, { accepted: true }, { accepted: false }, { step: 'SOON' }, { step: 'TODAY' }, { step: 'LATE' }]
  for (const kind of notificationKind.codes)
    for (const one of kind === 'DEADLINE_NEAR' ? details.slice(3) : /DECIDED/.test(kind) ? details.slice(0, 3) : [{}])
      for (const language of [words.zh, words.en]) expect(language.lines).toHaveProperty(wordOf(row({ kind, details: one })))
  expect(wordOf(row({ kind: 'DEADLINE_CHANGED', details: { dueOn: null } }))).toBe('DEADLINE_CHANGED_PAUSED')
  expect(wordOf(row({ kind: 'CYCLE_STARTED', details: { due: 2 } }))).toBe('CYCLE_STARTED_DUE')
  expect(wordOf(row({ subject: { type: 'Review', subjectId: null, name: null, by: null } }))).toBe('gone')
})

test('lines stand by day in their order', () => {
  const [a, b, c] = ['2026-11-23T12:00:00', '2026-11-23T09:00:00', '2026-11-21T09:00:00'].map((toldAt, i) => row({ id: String(i), toldAt }))
  expect(byDay([a!, b!, c!])).toEqual([
    { day: '2026-11-23', rows: [a, b] },
    { day: '2026-11-21', rows: [c] },
  ])
})
