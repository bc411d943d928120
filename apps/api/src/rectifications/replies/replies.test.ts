import { expect, test } from 'vitest'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { nextYear } from '../../testing/days.ts'
import { did, linesFor, rectificationWorld, verb } from '../../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

test('put right at once, what was planned is reported done in the same act, and nothing is left planned', () =>
  sandbox(db, async tx => {
    const { actors, rectification, measure, problem } = await rectificationWorld(tx)
    const rectify = (given: Record<string, unknown>) => verb(tx, actors.subject, 'rectifyAtOnce', rectification, given)
    expect((await rectify({ lines: linesFor([problem], '已改', '当场改正') })).details).toEqual({ open: [0], left: 2 })
    expect((await rectify({ lines: [], completes: [measure.id] })).details.opinions).toEqual([{ opinionId: problem.id, lacks: ['LINE'] }])
    expect((await rectify({ lines: [], completes: [problem.id] })).details.problems).toEqual([{ at: 'completes.0', code: 'NOT_ALLOWED' }])
    const { data } = await rectify({ lines: linesFor([problem], '已改'), completes: [measure.id] })
    expect(data.done).toMatchObject({ round: { status: 'REPLIED' }, measures: [{ id: measure.id, status: 'DONE' }] })
  }))

test('an ongoing measure puts its opinion right once a check by somebody else finds it kept up', () =>
  sandbox(db, async tx => {
    const { actors, rectification, measure, problem } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    await tx.query('update measures set ongoing = true, due_on = null')
    const approved = await did(
      tx,
      reviewer,
      'approveRectification',
      await did(tx, subject, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' }),
    )
    const begun = await did(tx, subject, 'startMeasure', measure)
    const replied = await did(tx, subject, 'replyRectification', approved, { lines: linesFor([problem], '长期坚持') })
    const accept = () => verb(tx, reviewer, 'acceptRectification', replied, { evaluation: '好' })
    expect((await accept()).details.opinions).toEqual([{ opinionId: problem.id, lacks: ['MEASURE'] }])
    const look = { finding: '本月只家访一次', kept: false, checkedOn: '2011-12-01' }
    expect((await verb(tx, subject, 'checkMeasure', begun, look)).code).toBe('FORBIDDEN')
    expect(
      (await verb(tx, reviewer, 'checkMeasure', begun, { ...look, finding: ' ', checkedOn: nextYear })).details.problems,
    ).toMatchObject([
      { at: 'finding', code: 'MISSING' },
      { at: 'checkedOn', code: 'IN_FUTURE' },
    ])
    const lapsed = await did(tx, reviewer, 'checkMeasure', begun, look)
    expect((await accept()).code).toBe('NOT_PUT_RIGHT')
    const kept = await did(tx, reviewer, 'checkMeasure', lapsed, { finding: '每月四次', kept: true })
    expect(kept.checks).toMatchObject([look, { finding: '每月四次', kept: true }])
    expect((await accept()).data.done.round.status).toBe('ACCEPTED')
  }))
