import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Treatment } from '../criteria/treatment.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { did, linesFor, verb } from '../testing/worlds/rectification-world.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const dueOn = '2031-01-31'

/** A submitted review whose treatment orders rectification by a day. */
async function ordered(tx: EntityManager) {
  const world = await reviewWorld(tx)
  const [reviewer, subject] = [await actorFor(tx, world.reviewer), await actorFor(tx, world.member)]
  const { id: treatmentId } = await tx.findOneByOrFail(Treatment, { code: 'INSUFFICIENT_EFFORT' })
  const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
  const submit = async (input: object) => {
    const draft = (await ask(tx, reviewer, create, { input: { ...world.input, treatmentId, ...input } })).data.createReview
    return verb(tx, reviewer, 'submitReview', draft)
  }
  return { ...world, actors: { reviewer, subject }, submit }
}

test('an order needs a day and something to put right', () =>
  sandbox(db, async tx => {
    const { submit, input } = await ordered(tx)
    expect((await submit({})).details.problems).toEqual([{ at: 'orderedDueOn', code: 'MISSING' }])
    const praise = input.opinions.filter(({ kind }) => kind === 'PRAISE')
    expect((await submit({ orderedDueOn: dueOn, opinions: praise, noProblem: true })).details.problems).toContainEqual({
      at: 'opinions',
      code: 'MISSING',
    })
  }))

test('an order opens a rectification with its deadline, which the subject plans and cannot talk away', () =>
  sandbox(db, async tx => {
    const { submit, actors, office, cycle } = await ordered(tx)
    const { reviewer, subject } = actors
    const review = (await submit({ orderedDueOn: dueOn })).data.done
    const opinions = review.opinions.filter(({ rectification }: { rectification: object | null }) => rectification)
    expect(opinions.map(({ kind, status }: { kind: string; status: string }) => [kind, status])).toEqual([
      ['PROBLEM', 'IN_RECTIFICATION'],
      ['SUGGESTION', 'IN_RECTIFICATION'],
    ])
    const row = opinions[0].rectification
    const { data } = await ask(
      tx,
      subject,
      `{ rectification(id: "${row.id}") { lateness round { status ordered dueOn } deadlineChanges { kind afterOn } } }`,
    )
    expect(data.rectification).toEqual({
      lateness: 'AHEAD',
      round: { status: 'OPEN', ordered: true, dueOn },
      deadlineChanges: [{ kind: 'ORDERED', afterOn: dueOn }],
    })
    expect((await verb(tx, subject, 'refuseOpinion', opinions[0], { reason: '不实' })).code).toBe('MOVE_NOT_ALLOWED')
    expect((await verb(tx, subject, 'rectifyAtOnce', row, { lines: linesFor(opinions, '已改') })).code).toBe('NOT_PUT_RIGHT')
    await tx.query('savepoint at_once')
    const lines = linesFor(opinions, '已改', '已逐户走访')
    expect((await verb(tx, subject, 'rectifyAtOnce', row, { lines })).data.done.round).toMatchObject({ status: 'REPLIED', dueOn })
    await tx.query('rollback to savepoint at_once')
    const create = 'mutation($input: CreateMeasureInput!) { createMeasure(input: $input) { id } }'
    const [leader, owner] = [reviewer.personId, subject.personId]
    await ask(tx, subject, create, { input: { rectificationId: row.id, text: '每月家访', ownerId: owner, leaderId: leader } })
    const propose = (given: Record<string, unknown>) => verb(tx, subject, 'proposeRectification', row, given)
    expect((await propose({ deadlineKind: '$BY_DATE', dueOn: '2032-01-01' })).details.problems).toEqual([
      { at: 'dueOn', code: 'NOT_ALLOWED' },
    ])
    expect((await propose({ deadlineKind: '$ONGOING' })).details.problems).toEqual([{ at: 'deadlineKind', code: 'NOT_ALLOWED' }])
    const proposed = (await propose({ deadlineKind: '$BY_DATE', cause: '太忙' })).data.done
    expect(proposed).toMatchObject({ lateness: 'AHEAD', round: { status: 'PROPOSED', dueOn } })
    await did(tx, reviewer, 'approveRectification', proposed)
    const figures = `{ statistics(cycleId: "${cycle.id}", asOf: "2031-02-01T00:00:00Z") { rectification { cases { due late } opinions { due } } } }`
    expect((await ask(tx, office, figures)).data.statistics.rectification).toEqual({ cases: { due: 1, late: 1 }, opinions: { due: 2 } })
  }))
