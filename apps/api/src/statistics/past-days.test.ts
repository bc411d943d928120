import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { did, linesFor, rectificationWorld } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

async function figures(tx: EntityManager, office: Actor, id: string, asOf?: string) {
  const query = `query($id: ID!, $asOf: DateTime) { statistics(cycleId: $id, asOf: $asOf) {
    opinions { total problems suggestions pointedOut praise help byStatus { status count } } measures { total cancelled }
    rectification { cases { total due putRight putRightOfDue { percent } onTime { percent } late rebounded } } } }`
  return (await ask(tx, office, query, { id, asOf })).data.statistics
}

test('a reopened rectification stays accepted on earlier days', () =>
  sandbox(db, async tx => {
    const { office, cycle, actors, rectification, measure, problem } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    const due = { deadlineKind: '$BY_DATE', dueOn: '2012-01-31' }
    const approved = await did(tx, reviewer, 'approveRectification', await did(tx, subject, 'proposeRectification', rectification, due))
    await did(tx, subject, 'completeMeasure', await did(tx, subject, 'startMeasure', measure))
    const replied = await did(tx, subject, 'replyRectification', approved, { lines: linesFor([problem], '已改') })
    const accepted = await did(tx, reviewer, 'acceptRectification', replied, { evaluation: '好', verifies: [measure.id] })
    const closed = await did(tx, reviewer, 'closeOutRectification', accepted)
    await tx.query(`update transitions set effective_on = '2012-01-20' where thing in ('ROUND', 'OPINION')`)
    await did(tx, reviewer, 'reopenRectification', closed, { reason: '反弹' })
    const wasDue = { total: 1, due: 1, putRight: 1, putRightOfDue: { percent: 100 }, onTime: { percent: 100 }, late: 0, rebounded: 0 }
    expect((await figures(tx, office, cycle.id, '2012-02-01T00:00:00Z')).rectification.cases).toEqual(wasDue)
    const isOpen = { total: 1, due: 0, putRight: 0, putRightOfDue: { percent: null }, onTime: { percent: null }, late: 0, rebounded: 1 }
    expect((await figures(tx, office, cycle.id)).rectification.cases).toEqual(isOpen)
  }))

test('opinions withdrawn with a returned review do not count beside the new ones', () =>
  sandbox(db, async tx => {
    const { office, cycle, actors, review } = await rectificationWorld(tx)
    const { opinions: before, measures } = await figures(tx, office, cycle.id)
    expect([before.total, before.praise, before.help, measures.total]).toEqual([2, 1, 1, 1])
    const returned = await did(tx, office, 'returnReview', review, { reason: '不全' })
    await did(tx, actors.reviewer, 'submitReview', returned)
    const { opinions, measures: again } = await figures(tx, office, cycle.id)
    expect(opinions).toMatchObject({ total: 2, problems: 1, suggestions: 1, praise: 1, help: 1 })
    expect(opinions.byStatus).toContainEqual({ status: 'WITHDRAWN', count: 4 })
    expect(again).toEqual({ total: 0, cancelled: 1 })
  }))

test('a changed deadline counts on a past day; as known then, the old one does', () =>
  sandbox(db, async tx => {
    const { office, cycle, actors, rectification } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    const due = { deadlineKind: '$BY_DATE', dueOn: '2012-01-31' }
    const approved = await did(tx, reviewer, 'approveRectification', await did(tx, subject, 'proposeRectification', rectification, due))
    await did(tx, reviewer, 'changeDeadline', approved, { dueOn: '2012-06-30', reason: '延期' })
    await tx.query(`update transitions set effective_on = '2012-01-20', recorded_at = '2012-01-20T00:00:00Z'`)
    await tx.query(`update deadline_changes set effective_on = '2012-01-20', recorded_at = '2012-01-20T00:00:00Z' where kind = 'PROPOSED'`)
    await tx.query(`update deadline_changes set effective_on = '2012-02-10', recorded_at = '2012-02-12T00:00:00Z' where kind = 'CHANGED'`)
    const query = `query($id: ID!, $asOf: DateTime, $knownAt: DateTime) { statistics(cycleId: $id, asOf: $asOf, knownAt: $knownAt) { rectification { cases { due late } } } }`
    const on = async (asOf: string, knownAt?: string) =>
      (await ask(tx, office, query, { id: cycle.id, asOf, knownAt })).data.statistics.rectification.cases
    expect(await on('2012-02-05T00:00:00Z')).toEqual({ due: 1, late: 1 })
    expect(await on('2012-02-11T00:00:00Z')).toEqual({ due: 0, late: 0 })
    expect(await on('2012-02-11T00:00:00Z', '2012-02-11T12:00:00Z')).toEqual({ due: 1, late: 1 })
    expect(await on('2012-07-05T00:00:00Z')).toEqual({ due: 1, late: 1 })
  }))
