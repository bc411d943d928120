import { expect, test } from 'vitest'
import { problemsOfEntry } from './entry.ts'
import { partyStatusOf } from './party-status.ts'
import { politicalStatus, standingOf } from './political-status.ts'

test('of the thirteen political statuses of the national standard two are members', () => {
  const members = politicalStatus.codes.filter(code => standingOf(code) !== null)
  expect([politicalStatus.codes.length, members]).toEqual([13, ['PARTY_MEMBER', 'PROBATIONARY_PARTY_MEMBER']])
})

test('no name stands for two political statuses', () => {
  const names = politicalStatus.codes.flatMap(code => [...politicalStatus.members[code].names])
  expect(names).toHaveLength(new Set(names).size)
})

test('the membership of the day says who is in the party, before what was entered', () => {
  expect(partyStatusOf('PROBATIONARY', 'MASSES')).toBe('PROBATIONARY_MEMBER')
  expect(partyStatusOf('FULL', null)).toBe('FULL_MEMBER')
})

test('without a membership here the political status as entered says it', () => {
  expect(partyStatusOf(null, 'PARTY_MEMBER')).toBe('FULL_MEMBER')
  expect(partyStatusOf(null, 'YOUTH_LEAGUE')).toBe('NON_MEMBER')
  expect(partyStatusOf(null, null)).toBe('NON_MEMBER')
})

test('a member is entered in an organisation, anybody else at a place in a class', () => {
  const organizationId = 'o'
  expect(problemsOfEntry({ politicalStatus: 'PARTY_MEMBER', organizationId })).toEqual([])
  expect(problemsOfEntry({ politicalStatus: 'MASSES', organizationId, classes: ['STAFF'] })).toEqual([])
  expect(problemsOfEntry({ unitId: 'u', classes: ['PARENT'] })).toEqual([])
  expect(problemsOfEntry({ politicalStatus: 'PARTY_MEMBER' })).toEqual([])
})

test('rejects a member in a class or a unit, a place without a class, and a class without a place', () => {
  const codes = (entry: Parameters<typeof problemsOfEntry>[0]) => problemsOfEntry(entry).map(({ at, code }) => `${at} ${code}`)
  expect(codes({ politicalStatus: 'PARTY_MEMBER', unitId: 'u', classes: ['STAFF'] })).toEqual(['unitId NOT_ALLOWED', 'classes NOT_ALLOWED'])
  expect(codes({ politicalStatus: 'MASSES', organizationId: 'o' })).toEqual(['classes MISSING'])
  expect(codes({ classes: ['PARENT'] })).toEqual(['organizationId MISSING'])
  expect(codes({ organizationId: 'o', unitId: 'u', classes: ['PARENT'] })).toEqual(['unitId NOT_ALLOWED'])
})
