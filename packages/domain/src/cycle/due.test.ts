import { expect, test } from 'vitest'
import { dueIn } from './due.ts'

const year = { startsOn: '2011-01-01', endsOn: '2011-12-31', rosterOn: '2011-12-31', rosterRule: 'AT_END', probationaryDue: true } as const
const probation = { organizationId: 'a', standing: 'PROBATIONARY', fromOn: '2010-07-01', toOn: '2011-07-01' } as const
const full = { organizationId: 'a', standing: 'FULL', fromOn: '2011-07-01', toOn: null } as const

test('a probationary member is due unless the roster leaves them out', () => {
  expect(dueIn([{ ...probation, toOn: null }], year)).toBe('a')
  expect(dueIn([{ ...probation, toOn: null }], { ...year, probationaryDue: false })).toBeNull()
})

test('where only full members are due, the standing on the day of the rule counts', () => {
  const only = { ...year, probationaryDue: false }
  expect(dueIn([probation, full], only)).toBe('a')
  expect(dueIn([probation, full], { ...only, rosterRule: 'AT_START' })).toBeNull()
  expect(dueIn([probation, full], { ...only, rosterRule: 'EVER' })).toBe('a')
})

test('a member counts where they are on the day of the roster, or else where they were last', () => {
  const left = { ...full, organizationId: 'b', fromOn: '2011-02-01', toOn: '2011-07-01' }
  expect(dueIn([left, full], year)).toBe('a')
  expect(dueIn([left], { ...year, rosterRule: 'EVER' })).toBe('b')
  expect(dueIn([], year)).toBeNull()
})
