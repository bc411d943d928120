import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asking, type Json, type Pingyi, signIn, startPingyi } from './kit/world.ts'

let pingyi: Pingyi
let ask: Ask
let past: string
let present: string

const figures = `query($cycle: ID!, $knownAt: DateTime) { statistics(cycleId: $cycle, knownAt: $knownAt) {
  organizations { due reviewed notReviewed ratio { numerator denominator percent } }
  members { due reviewed notReviewed ratio { numerator denominator percent } base { rosterRule memberCapacityRule on count excluded } }
  byRule { rule { code } reviewers reviews organizationsReviewed personsReviewed attendances }
  reviews { total noProblem } opinions { total problems suggestions pointedOut praise help byStatus { status count } } measures { total planned inProgress done verified cancelled }
  rectification { opinions { total putRightOfAll { percent } } cases { total due putRight putRightOfAll { percent } putRightOfDue { numerator denominator percent } onTime { percent } late dueToday } }
  children { total items { organization { name } organizations { due reviewed } members { due reviewed } rectification { cases { due putRightOfDue { numerator percent } } } } } } }`

beforeAll(async () => {
  pingyi = await startPingyi()
  ask = (await signIn(pingyi.url)).ask
  const { data } = await ask('{ cycles(sort: { field: STARTS_ON, order: ASC }) { items { id name isPresent } } }')
  past = data.cycles.items[0].id
  present = data.cycles.items.find((cycle: Json) => cycle.isPresent).id
})
afterAll(() => pingyi?.stop())

const statistics = async (cycle: string, knownAt?: string) => (await ask(figures, { cycle, knownAt })).data.statistics

test('the year 2011 comes out of its records', async () => {
  const { organizations, members, byRule, reviews, opinions, measures, rectification } = await statistics(past)
  expect(organizations).toMatchObject({ due: 8, reviewed: 8, ratio: { percent: 100 } })
  expect(members).toMatchObject({ due: 274, reviewed: 152, notReviewed: 122, ratio: { numerator: 152, denominator: 274, percent: 55.47 } })
  expect(members.base).toEqual({ rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY', on: '2011-12-31', count: 274, excluded: 0 })
  const by = Object.fromEntries(byRule.map((one: Json) => [one.rule.code, one]))
  expect(by.SECRETARY_ORGANIZATIONS).toMatchObject({ reviewers: 1, organizationsReviewed: 8, personsReviewed: 0, attendances: 24 })
  expect(by.LEADER_CONTACT_POINTS).toMatchObject({ reviewers: 3, organizationsReviewed: 8, personsReviewed: 0, attendances: 42 })
  expect(by.BRANCH_SECRETARY_MEMBERS).toMatchObject({ reviewers: 8, personsReviewed: 152, attendances: 0 })
  expect([opinions.total, opinions.pointedOut, measures.total]).toEqual([9, 0, 11])
  expect(reviews).toEqual({ total: 168, noProblem: 162 })
  expect(rectification.cases).toMatchObject({
    due: 0,
    putRight: 0,
    putRightOfAll: { percent: null },
    putRightOfDue: { percent: null },
    onTime: { percent: null },
  })
  expect(rectification.opinions).toEqual({ total: 9, putRightOfAll: { percent: null } })
})

test('members due and reviewed add up over the branches', async () => {
  const { members, children } = await statistics(past)
  const sum = (key: string) => children.items.reduce((total: number, one: Json) => total + one.members[key], 0)
  expect(children.total).toBe(8)
  expect([sum('due'), sum('reviewed')]).toEqual([members.due, members.reviewed])
})

test('before the records were entered nothing is known', async () => {
  const { organizations, members, opinions, byRule } = await statistics(past, '2020-01-01T00:00:00Z')
  expect([organizations.due, members.due, members.base.count, opinions.total]).toEqual([0, 0, 0, 0])
  expect(members.ratio.percent).toBeNull()
  expect(byRule.every((one: Json) => one.reviews === 0)).toBe(true)
})

test('in the present quarter cases are due; where none of them was accepted the rate is 0.00, not null', async () => {
  const { rectification, children } = await statistics(present)
  expect(rectification.cases.due).toBeGreaterThan(0)
  expect(rectification.cases.late).toBeGreaterThan(0)
  expect(rectification.cases.dueToday).toBeGreaterThan(0)
  const none = children.items.filter(
    (one: Json) => one.rectification.cases.due > 0 && one.rectification.cases.putRightOfDue.numerator === 0,
  )
  expect(none.length).toBeGreaterThan(0)
  for (const { rectification } of none) expect(rectification.cases.putRightOfDue.percent).toBe(0)
})

test('the present quarter shows every state of the four machines', async () => {
  const { data } = await ask(
    `query($cycle: ID!) {
      reviews(page: { size: 100 }, filter: { cycleId: $cycle }) { items { status } }
      discarded: reviews(filter: { cycleId: $cycle, status: DISCARDED }) { items { status } }
      opinions(page: { size: 100 }, filter: { cycleId: $cycle }) { items { status } }
      rectifications(page: { size: 100 }, filter: { cycleId: $cycle }) { items { rounds { status } lateness } }
      measures(page: { size: 100 }, filter: { cycleId: $cycle }) { items { status } } }`,
    { cycle: present },
  )
  const states = (items: Json[]) => [...new Set(items.map(({ status }) => status))].sort()
  expect(states([...data.reviews.items, ...data.discarded.items])).toEqual(['DISCARDED', 'DISCLOSED', 'DRAFTED', 'SUBMITTED', 'VOIDED'])
  expect(states(data.opinions.items)).toEqual([
    'ANSWERED',
    'ASKED',
    'IN_RECTIFICATION',
    'LANDED',
    'MERGED',
    'NOTED',
    'RAISED',
    'REFUSAL_PROPOSED',
    'REFUSED',
    'WITHDRAWN',
  ])
  expect(states(data.rectifications.items.flatMap((one: Json) => one.rounds))).toEqual([
    'ACCEPTED',
    'CLOSED',
    'CONFIRMED',
    'IN_PROGRESS',
    'OPEN',
    'PROPOSED',
    'REOPENED',
    'REPLIED',
  ])
  expect(states(data.measures.items)).toEqual(['CANCELLED', 'DONE', 'IN_PROGRESS', 'PLANNED', 'VERIFIED'])
  expect(data.rectifications.items.map((one: Json) => one.lateness)).toEqual(expect.arrayContaining(['LATE', 'DUE_TODAY', 'AHEAD']))
})

test('a token with the scope of statistics reads figures and nothing else, until it is revoked', async () => {
  const make = 'mutation { createAccessToken(name: "county portal", scopes: [READ_STATISTICS]) { token accessToken { id } } }'
  const { token, accessToken } = (await ask(make)).data.createAccessToken
  const portal = asking(pingyi.url, { authorization: `Bearer ${token}` })
  expect((await portal(figures, { cycle: past })).data.statistics.members.reviewed).toBe(152)
  const refused = { code: 'FORBIDDEN', details: { scopes: ['READ_RECORDS'] } }
  expect((await portal('{ reviews { total } }')).errors).toMatchObject([{ extensions: refused }])
  expect((await portal('mutation { createUnit(input: { name: "x", kind: SCHOOL }) { id } }')).code).toBe('FORBIDDEN')
  await ask('mutation($id: ID!) { revokeAccessToken(id: $id) { revokedAt } }', { id: accessToken.id })
  expect((await portal(figures, { cycle: past })).code).toBe('UNAUTHENTICATED')
})
