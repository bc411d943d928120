import { expect, test } from 'vitest'
import { Cycle } from '../../cycles/cycle.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { did, linesFor, rectificationWorld, verb } from '../../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

test('acts of a cycle from records have their stated days, and the figures of that year count them', () =>
  sandbox(db, async tx => {
    const { office, cycle, actors, rectification, measure } = await rectificationWorld(tx)
    await tx.update(Cycle, cycle.id, { entry: 'FROM_RECORDS' })
    await tx.query(`update transitions set effective_on = '2011-11-20'`)
    const { reviewer, subject } = actors
    const on = (occurredOn: string) => ({ occurredOn })
    const plan = { deadlineKind: '$BY_DATE', dueOn: '2011-12-20' }
    const proposed = await did(tx, subject, 'proposeRectification', rectification, { ...plan, ...on('2011-11-25') })
    const early = await verb(tx, reviewer, 'approveRectification', proposed, on('2011-11-24'))
    expect(early.details.problems).toEqual([{ at: 'occurredOn', code: 'IN_PAST', limit: '2011-11-25' }])
    const approved = await did(tx, reviewer, 'approveRectification', proposed, on('2011-11-26'))
    const done = await did(tx, subject, 'completeMeasure', await did(tx, subject, 'startMeasure', measure), on('2011-12-10'))
    await did(tx, reviewer, 'verifyMeasure', done, on('2011-12-11'))
    const replied = await did(tx, subject, 'replyRectification', approved, {
      lines: linesFor(approved.opinions, '已改'),
      ...on('2011-12-12'),
    })
    const accepted = await did(tx, reviewer, 'acceptRectification', replied, { evaluation: '好', ...on('2011-12-15') })
    expect(accepted.lateness).toBe('ON_TIME')
    await did(tx, reviewer, 'closeOutRectification', accepted, on('2011-12-16'))
    const query = `query($asOf: DateTime) { statistics(cycleId: "${cycle.id}", asOf: $asOf) { entry rectification { cases { due putRightOfDue { numerator } } } } }`
    const figures = async (asOf: string) => (await ask(tx, office, query, { asOf })).data.statistics
    expect(await figures('2011-12-31T00:00:00Z')).toEqual({
      entry: 'FROM_RECORDS',
      rectification: { cases: { due: 1, putRightOfDue: { numerator: 1 } } },
    })
  }))

test('nobody states the day of an act in a live cycle', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    const plan = { deadlineKind: '$BY_DATE', dueOn: '2012-01-31', occurredOn: '2011-12-01' }
    const { code, details } = await verb(tx, actors.subject, 'proposeRectification', rectification, plan)
    expect([code, details.problems]).toEqual(['INVALID', [{ at: 'occurredOn', code: 'NOT_ALLOWED' }]])
  }))
