import { randomUUID } from 'node:crypto'
import { addDays, type RectificationDays, type RectificationFigures, rectificationFigures } from '@pingyi/domain'
import fc from 'fast-check'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()
const begun = '2012-01-01'
const asOf = '2012-01-20'

type Case = RectificationDays & { readonly opinions: number }
const day = fc.integer({ min: 0, max: 40 }).map(n => addDays(begun, n))
const maybe = fc.option(day)
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    opinions: fc.integer({ min: 1, max: 3 }),
    dueOn: maybe,
    days: fc.array(day, { maxLength: 3 }).map(days => days.toSorted()),
    atOnce: fc.boolean(),
    enteredLate: fc.boolean(),
    rebounded: fc.boolean(),
  })
  .map(({ days: [acceptedOn = null, closedOn = null, confirmedOn = null], dueOn, atOnce, ...rest }) => ({
    ...{ ...rest, acceptedOn, closedOn, confirmedOn, atOnce },
    dueOn: atOnce ? null : dueOn,
  }))

type Move = readonly [event: string | null, state: string, on: string | null | undefined]

async function record(tx: EntityManager, thing: string, id: string, moves: readonly Move[], late = false) {
  for (const [i, [event, state, on]] of moves.filter(([, , on]) => on).entries())
    await tx.query(
      `insert into transitions (thing, thing_id, event, state, effective_on, ordinal, recorded_at) values ($1, $2, $3, $4, $5, $6, $5::date + $7::int + interval '4 hours')`,
      [thing, id, event, state, on, i + 1, late && event === 'ACCEPT' ? 2 : 0],
    )
}

/** A rectification of the review with its opinions, and what became of it. */
async function put(tx: EntityManager, { review, cycle, branches, member }: Awaited<ReturnType<typeof rectificationWorld>>, one: Case) {
  const id = randomUUID()
  const number = one.rebounded ? 2 : 1
  await tx.query('insert into rectifications (id, cycle_id, organization_id, person_id, round_number) values ($1, $2, $3, $4, $5)', [
    ...[id, cycle.id, branches[0]!.id, member.id, number],
  ])
  const round = async (n: number, kind: string | null, dueOn: string | null, moves: readonly Move[]) => {
    const roundId = randomUUID()
    const values = [roundId, id, n, moves.at(-1)![1], kind, dueOn]
    await tx.query(
      'insert into rounds (id, rectification_id, number, status, deadline_kind, due_on) values ($1, $2, $3, $4, $5, $6)',
      values,
    )
    await record(tx, 'ROUND', roundId, moves, one.enteredLate)
  }
  if (one.rebounded) await round(1, null, null, [[null, 'REOPENED', begun]])
  await round(number, one.dueOn && 'BY_DATE', one.dueOn, [
    [null, 'OPEN', begun],
    [one.atOnce ? 'AT_ONCE' : 'APPROVE', one.atOnce ? 'REPLIED' : 'IN_PROGRESS', begun],
    ['ACCEPT', 'ACCEPTED', one.acceptedOn],
    ['CLOSE_OUT', 'CLOSED', one.closedOn],
    ['CONFIRM', 'CONFIRMED', one.confirmedOn],
  ])
  for (let n = 0; n < one.opinions; n++) {
    const opinionId = randomUUID()
    const values = [opinionId, review.id, 10 + n, id]
    await tx.query(
      `insert into opinions (id, review_id, ordinal, kind, status, text, rectification_id) values ($1, $2, $3, 'PROBLEM', 'IN_RECTIFICATION', '问题', $4)`,
      values,
    )
    await record(tx, 'OPINION', opinionId, [[null, 'IN_RECTIFICATION', begun]])
  }
}

const fields = `total undated ahead due putRight late dueToday atOnce enteredLate closed confirmed rebounded
  putRightOfAll { numerator denominator percent } putRightOfDue { numerator denominator percent } onTime { numerator denominator percent }`

test(
  'the figures of random rectifications are those of the domain, in cases and in opinions',
  () =>
    sandbox(db, async tx => {
      const world = await rectificationWorld(tx)
      const query = `{ statistics(cycleId: "${world.cycle.id}", asOf: "${asOf}T06:00:00Z") { rectification { cases { ${fields} } opinions { ${fields} } } } }`
      const nothing = { dueOn: null, acceptedOn: null }
      await fc.assert(
        fc.asyncProperty(fc.array(anyCase, { maxLength: 8 }), async cases => {
          await tx.query('savepoint world')
          for (const one of cases) await put(tx, world, one)
          const { cases: inCases, opinions: inOpinions } = (await ask(tx, world.office, query)).data.statistics.rectification
          await tx.query('rollback to savepoint world')
          const expected = (rows: readonly RectificationDays[]): RectificationFigures => rectificationFigures(rows, asOf)
          expect(inCases).toEqual(expected(cases))
          // Beside them the problem and the suggestion of the world, which nobody had taken up by then.
          expect(inOpinions).toEqual(expected([nothing, nothing, ...cases.flatMap(one => Array.from({ length: one.opinions }, () => one))]))
        }),
        { numRuns: 25 },
      )
    }),
  60_000,
)
