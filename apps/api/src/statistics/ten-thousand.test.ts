import { performance } from 'node:perf_hooks'
import type { Actor } from '@pingyi/domain'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { makeCounty } from '../testing/county.ts'
import { testDatabase } from '../testing/database.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db, ownerUrl } = testDatabase()
let clerk: Actor
let head: Actor
let cycle: string

const runs = 5
/** Half of the statement timeout. On a quiet machine each answers in less than a second. */
const most = 5000

beforeAll(async () => {
  const county = await makeCounty(db.manager, { committees: 40, branches: 5, members: 50 })
  // The database analyses its tables every minute; the test does not wait for that.
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query('analyze')
  await owner.end()
  clerk = await actorFor(db.manager, county.clerk)
  head = await actorFor(db.manager, county.head)
  cycle = county.cycle.id
}, 120_000)

const waits =
  'waiting(cycleId: $cycle) { notReviewed drafts refusalsToDecide plansToApprove repliesToAccept measuresToVerify toCloseOut opinionsToAdopt repliesDue dueToday late }'
const figures = `statistics(cycleId: $cycle) { organizations { due reviewed } members { due reviewed ratio { percent } } byRule { due reviewed reviews } reviewers { due reviewed complete }
  opinions { total byStatus { status count } } measures { total } rectification { cases { total due late } }
  children { total items { organization { name } members { due reviewed } } } }`
const row = 'total items { id organization { name } person { name } assignments { reviewer { name } } }'

/** Typical queries by the office of the county and by the secretary of a branch. */
const questions: [string, 'office' | 'secretary', string][] = [
  ['statistics of the top with its parts', 'office', figures],
  ['the trend', 'office', 'trend(cycleId: $cycle) { cycle { id } members { percent } rectification { percent } }'],
  ['the workbench of the office', 'office', waits],
  ['the workbench of a secretary', 'secretary', waits],
  ['not reviewed, the first page', 'office', `notReviewed(cycleId: $cycle) { ${row} }`],
  ['not reviewed, the 40th page of 100', 'office', `notReviewed(cycleId: $cycle, page: { number: 40, size: 100 }) { ${row} }`],
  ['the roster by name', 'office', 'rosterEntries(filter: { cycleId: $cycle, search: "dangyuan49" }) { total items { id } }'],
  ['whom a secretary may review', 'secretary', 'subjectsToReview(cycleId: $cycle) { total given items { id } }'],
  ['a page of the ledger', 'office', 'ledger(filter: { cycleId: $cycle }) { total items { id content reviewer { name } measures } }'],
  ['the ledger by name', 'office', 'ledger(filter: { cycleId: $cycle, search: "dangyuan49" }) { total items { id } }'],
  [
    'late cases',
    'office',
    'rectifications(filter: { cycleId: $cycle, lateness: [LATE] }) { total items { id lateness opinions { text } } }',
  ],
  ['cases that wait', 'office', 'rectifications(filter: { cycleId: $cycle, waitsForMe: true }) { total items { id } }'],
  ['cases by a word', 'office', 'rectifications(filter: { cycleId: $cycle, search: "不够" }) { total items { id } }'],
  ['opinions with what may be done', 'office', 'opinions(filter: { cycleId: $cycle }) { total items { id text allowedEvents } }'],
  ['the data check', 'office', 'checks(cycleId: $cycle) { kind count }'],
  [
    'the plan before the start',
    'office',
    'coveragePlan(cycleId: $cycle) { due covered uncovered proposed reviewers { total items { person { name } owed } } subjects { total } }',
  ],
]

test.each(questions)('of a county with 10,000 members: %s', async (name, who, question) => {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    const { code, details } = await ask(db.manager, who === 'office' ? clerk : head, `query($cycle: ID!) { ${question} }`, { cycle })
    times.push(performance.now() - began)
    expect(code, JSON.stringify(details)).toBeUndefined()
  }
  const median = times.toSorted((a, b) => a - b)[runs >> 1]!
  process.stdout.write(`${name}: ${median.toFixed(0)} ms\n`)
  expect(median).toBeLessThan(most)
})

test('of a county with 10,000 members: the start with an assignment for everybody', async () => {
  const began = performance.now()
  const { code, details } = await ask(db.manager, clerk, `mutation { startCycle(id: "${cycle}", version: 1) { startedAt } }`)
  const taken = performance.now() - began
  expect(code, JSON.stringify(details)).toBeUndefined()
  process.stdout.write(`the start: ${taken.toFixed(0)} ms\n`)
  expect(taken).toBeLessThan(most)
})

test('of a county with 10,000 members: the next cycle, before the database has statistics of its roster', async () => {
  const timed = async (name: string, operation: string, variables: Record<string, unknown>) => {
    const began = performance.now()
    const { data, code, details } = await ask(db.manager, clerk, operation, variables)
    const taken = performance.now() - began
    expect(code, JSON.stringify(details)).toBeUndefined()
    process.stdout.write(`${name} of the next cycle: ${taken.toFixed(0)} ms\n`)
    expect(taken).toBeLessThan(most)
    return data
  }
  const [{ startsOn, endsOn }] = await db.query('select starts_on as "startsOn", ends_on as "endsOn" from cycles where id = $1', [cycle])
  const copy = 'mutation($id: ID!, $input: CopyCycleInput!) { copyCycle(id: $id, input: $input) { id } }'
  const { id } = (await timed('the copy', copy, { id: cycle, input: { name: '又一次', startsOn, endsOn, drawUpRoster: true } })).copyCycle
  await timed('the figures', `query($cycle: ID!) { ${figures} }`, { cycle: id })
  await timed('the start', 'mutation($id: ID!) { startCycle(id: $id, version: 2) { version } }', { id })
  const plan = 'query($id: ID!) { coveragePlan(cycleId: $id) { assigned reviewers { items { person { name } owed } } } }'
  expect((await timed('the plan', plan, { id })).coveragePlan.assigned).toBeGreaterThan(10_000)
  await timed('the roster anew', 'mutation($id: ID!) { drawUpRoster(id: $id, version: 3) { version } }', { id })
}, 60_000)
