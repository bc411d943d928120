import { addDays } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { did, rectificationWorld, verb } from '../../testing/worlds/rectification-world.ts'

const { db } = testDatabase()
const due = { deadlineKind: '$BY_DATE', dueOn: '2031-01-31' }
const fields = `{ lateness round { dueOn pausedOn derivation { from dueOn rule { kind on days } pauses { days } changes { before } } }
  deadlineChanges { ordinal kind beforeOn afterOn reason changedBy { account { id } } } }`

/** A rectification with an agreed deadline. */
async function agreed(tx: EntityManager, given: Record<string, unknown> = due) {
  const world = await rectificationWorld(tx)
  const { actors, office, rectification } = world
  const proposed = await did(tx, actors.subject, 'proposeRectification', rectification, given)
  const approved = await did(tx, actors.reviewer, 'approveRectification', proposed)
  const read = async () => (await ask(tx, office, `{ rectification(id: "${rectification.id}") ${fields} }`)).data.rectification
  const today: string = (await ask(tx, office, '{ today }')).data.today
  return { ...world, approved, read, today }
}

test('proposes a deadline by a rule or a day, not both, and keeps its derivation', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    const propose = (more: string) =>
      ask(
        tx,
        actors.subject,
        `mutation { proposeRectification(id: "${rectification.id}", version: ${rectification.version}, ${more}) { round { dueOn derivation { from dueOn rule { kind days } } } } }`,
      )
    const problems = async (more: string) => (await propose(more)).details.problems
    const rule = 'rule: { kind: WORKING_DAYS, days: 15 }'
    expect(await problems('deadlineKind: BY_DATE')).toEqual([{ at: 'dueOn', code: 'MISSING' }])
    expect(await problems(`deadlineKind: BY_DATE, dueOn: "2031-01-01", ${rule}`)).toEqual([{ at: 'rule', code: 'NOT_ALLOWED' }])
    expect(await problems(`deadlineKind: ONGOING, ${rule}`)).toEqual([{ at: 'rule', code: 'NOT_ALLOWED' }])
    expect(await problems('deadlineKind: BY_DATE, rule: { kind: WORKING_DAYS }')).toEqual([{ at: 'rule.days', code: 'MISSING' }])
    const { round } = (await propose(`deadlineKind: BY_DATE, ${rule}`)).data.proposeRectification
    expect(round.derivation).toMatchObject({ dueOn: round.dueOn, rule: { kind: 'WORKING_DAYS', days: 15 } })
    expect(round.dueOn >= addDays(round.derivation.from, 19)).toBe(true)
  }))

test('those who decide change a deadline with a reason, and the change is kept', () =>
  sandbox(db, async tx => {
    const { actors, approved, read, today } = await agreed(tx)
    const change = { dueOn: '2031-02-28', reason: '设备未到' }
    expect((await verb(tx, actors.subject, 'changeDeadline', approved, change)).code).toBe('FORBIDDEN')
    expect((await verb(tx, actors.reviewer, 'changeDeadline', approved, { ...change, reason: ' ' })).code).toBe('REASON_REQUIRED')
    expect((await verb(tx, actors.reviewer, 'changeDeadline', approved, { reason: '设备未到' })).details.problems).toEqual([
      { at: 'dueOn', code: 'MISSING' },
    ])
    const changed = await did(tx, actors.reviewer, 'changeDeadline', approved, change)
    expect((await verb(tx, actors.reviewer, 'changeDeadline', approved, change)).code).toBe('STALE')
    const { round, deadlineChanges, lateness } = await read()
    expect([round.dueOn, lateness, changed.allowedDeadlineEvents]).toEqual(['2031-02-28', 'AHEAD', ['CHANGE', 'PAUSE']])
    expect(round.derivation).toEqual({
      from: today,
      dueOn: '2031-02-28',
      rule: { kind: 'STATED', on: '2031-02-28', days: null },
      pauses: [],
      changes: [{ before: '2031-01-31' }],
    })
    expect(deadlineChanges).toMatchObject([
      { ordinal: 1, kind: 'PROPOSED', beforeOn: null, afterOn: '2031-01-31' },
      {
        ordinal: 2,
        kind: 'CHANGED',
        beforeOn: '2031-01-31',
        afterOn: '2031-02-28',
        reason: '设备未到',
        changedBy: { account: { id: actors.reviewer.accountId } },
      },
    ])
  }))

test('resuming a paused deadline moves it by the days of the pause', () =>
  sandbox(db, async tx => {
    const { actors, approved, read, today, rectification } = await agreed(tx)
    const paused = await did(tx, actors.reviewer, 'pauseDeadline', approved, { reason: '停课' })
    expect(paused).toMatchObject({
      lateness: 'NOT_DATED',
      allowedDeadlineEvents: ['RESUME', 'CHANGE'],
      round: { dueOn: null, pausedOn: today },
    })
    expect((await verb(tx, actors.reviewer, 'pauseDeadline', paused, { reason: '停课' })).code).toBe('MOVE_NOT_ALLOWED')
    await tx.query(`update rounds set paused_on = paused_on - 10 where rectification_id = $1`, [rectification.id])
    await did(tx, actors.reviewer, 'resumeDeadline', paused)
    const { round, deadlineChanges } = await read()
    expect([round.dueOn, round.pausedOn, round.derivation.pauses]).toEqual(['2031-02-10', null, [{ days: 10 }]])
    expect(deadlineChanges.map((one: { kind: string; afterOn: string }) => [one.kind, one.afterOn])).toEqual([
      ['PROPOSED', '2031-01-31'],
      ['PAUSED', null],
      ['RESUMED', '2031-02-10'],
    ])
  }))

test('rejects a change of the deadline by those who carried out the work', () =>
  sandbox(db, async tx => {
    const { actors, approved, measure, reviewer } = await agreed(tx)
    await tx.query('update measures set owner_id = $1 where id = $2', [reviewer.id, measure.id])
    expect((await verb(tx, actors.reviewer, 'pauseDeadline', approved, { reason: '停课' })).code).toBe('DOER_DECIDES')
    const { data } = await ask(tx, actors.reviewer, `{ rectification(id: "${approved.id}") { allowedDeadlineEvents } }`)
    expect(data.rectification.allowedDeadlineEvents).toEqual([])
  }))

test('only an agreed day can change, not a proposed or ongoing one', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    const proposed = await did(tx, actors.subject, 'proposeRectification', rectification, due)
    expect((await verb(tx, actors.reviewer, 'pauseDeadline', proposed, { reason: '停课' })).code).toBe('MOVE_NOT_ALLOWED')
    const returned = await did(tx, actors.reviewer, 'returnPlan', proposed, { reason: '不全' })
    const ongoing = await did(tx, actors.subject, 'proposeRectification', returned, { deadlineKind: '$ONGOING' })
    const approved = await did(tx, actors.reviewer, 'approveRectification', ongoing)
    expect((await verb(tx, actors.reviewer, 'changeDeadline', approved, { dueOn: '2031-01-01', reason: '改' })).code).toBe(
      'MOVE_NOT_ALLOWED',
    )
    const { data } = await ask(tx, actors.reviewer, `{ rectification(id: "${rectification.id}") ${fields} }`)
    expect(data.rectification.deadlineChanges).toMatchObject([
      { kind: 'PROPOSED', beforeOn: null, afterOn: '2031-01-31' },
      { kind: 'PROPOSED', beforeOn: '2031-01-31', afterOn: null },
    ])
  }))
