import { expect, test } from 'vitest'
import { type DeadlineKind, type Lateness, lateness, latenessState } from '../index.ts'

const cases: [DeadlineKind, string | null, string | null, string, Lateness][] = [
  ['AT_ONCE', null, null, '2026-05-10', 'NOT_DATED'],
  ['ONGOING', '2026-05-01', null, '2026-05-10', 'NOT_DATED'],
  ['BY_DATE', null, null, '2026-05-10', 'NOT_DATED'],
  ['BY_DATE', '2026-05-11', null, '2026-05-10', 'AHEAD'],
  ['BY_DATE', '2026-05-10', null, '2026-05-10', 'DUE_TODAY'],
  ['BY_DATE', '2026-05-09', null, '2026-05-10', 'LATE'],
  ['BY_DATE', '2026-05-09', '2026-05-09', '2026-05-10', 'ON_TIME'],
  ['BY_DATE', '2026-05-09', '2026-05-10', '2026-05-10', 'ACCEPTED_LATE'],
]

for (const [deadlineKind, dueOn, acceptedOn, today, expected] of cases)
  test(`${deadlineKind} due ${dueOn}, accepted ${acceptedOn}, seen on ${today} is ${expected}`, () => {
    expect(lateness({ deadlineKind, dueOn, acceptedOn }, today)).toBe(expected)
  })

test('every state of lateness occurs', () => expect(new Set(cases.map(([, , , , state]) => state))).toEqual(new Set(latenessState.codes)))
