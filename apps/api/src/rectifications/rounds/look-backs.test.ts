import { addDays } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { did, linesFor, rectificationWorld, verb } from '../../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

/** A rectification that was put right on the spot, accepted and closed out. */
async function closed(tx: EntityManager, share = 100) {
  const world = await rectificationWorld(tx)
  await tx.query('update cycles set look_back_share = $1, look_back_months = 2', [share])
  const { actors, rectification, measure, problem } = world
  const rectify = { lines: linesFor([problem], '已改'), completes: [measure.id] }
  const replied = await did(tx, actors.subject, 'rectifyAtOnce', rectification, rectify)
  const accepted = await did(tx, actors.reviewer, 'acceptRectification', replied, { evaluation: '好', verifies: [measure.id] })
  const row = await did(tx, actors.reviewer, 'closeOutRectification', accepted)
  const read = async () => {
    const fields = '{ rounds { status lookBackDueOn lookBacks { outcome lookedOn finding } } }'
    return (await ask(tx, actors.reviewer, `{ rectification(id: "${row.id}") ${fields} today }`)).data
  }
  return { ...world, row, read }
}

test('closing out plans a look-back by the rule of the cycle, for what is drawn', () =>
  sandbox(db, async tx => {
    const { read, row, actors, cycle } = await closed(tx)
    const { rectification } = await read()
    const due = rectification.rounds[0].lookBackDueOn
    const listed = async (to: string) =>
      (await ask(tx, actors.reviewer, `{ rectifications(filter: { lookBackTo: "${to}" }) { items { id } } }`)).data.rectifications.items
    expect(await listed(due)).toEqual([{ id: row.id }])
    expect(await listed('2012-01-01')).toEqual([])
    const waiting = async () =>
      (await ask(tx, actors.reviewer, `{ waiting(cycleId: "${cycle.id}") { lookBacksDue } }`)).data.waiting.lookBacksDue
    expect(await waiting()).toBe(0)
    await tx.query("update rounds set look_back_due_on = '2012-01-01'")
    expect(await waiting()).toBe(1)
  }))

test('what is not drawn has no look-back planned', () =>
  sandbox(db, async tx => {
    const { read } = await closed(tx, 0)
    expect((await read()).rectification.rounds[0].lookBackDueOn).toBeNull()
  }))

test('a look-back has a day and a finding; kept confirms, and what rebounds is reopened also after that', () =>
  sandbox(db, async tx => {
    const { read, row, actors } = await closed(tx)
    const { reviewer } = actors
    const confirm = (given: Record<string, unknown>) => verb(tx, reviewer, 'confirmRectification', row, given)
    expect((await confirm({ finding: ' ' })).code).toBe('REASON_REQUIRED')
    const tomorrow = addDays((await read()).today, 1)
    expect((await confirm({ finding: '好', lookedOn: tomorrow })).details.problems).toMatchObject([{ at: 'lookedOn', code: 'IN_FUTURE' }])
    const confirmed = (await confirm({ finding: '没有反弹' })).data.done
    expect(confirmed).toMatchObject({ round: { status: 'CONFIRMED' }, allowedEvents: ['REOPEN'] })
    const reopened = await did(tx, reviewer, 'reopenRectification', confirmed, { reason: '又犯' })
    expect(reopened.round).toMatchObject({ number: 2, status: 'OPEN' })
    const { rectification, today } = await read()
    expect(rectification.rounds[0].lookBacks).toEqual([
      { outcome: 'KEPT', lookedOn: today, finding: '没有反弹' },
      { outcome: 'REBOUNDED', lookedOn: today, finding: '又犯' },
    ])
  }))
