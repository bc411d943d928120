import {
  eventsFrom,
  type Machine,
  machineOf,
  measureEvent,
  measureEventsOf,
  measureStatus,
  type OpinionEvent,
  opinionEvent,
  opinionKind,
  opinionStatus,
  reviewEvent,
  reviewMachine,
  reviewStatus,
  roundEvent,
  roundMachine,
  roundStatus,
} from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { describe, expect, test } from 'vitest'
import { sandbox, testDatabase } from '../testing/database.ts'
import { linesFor, rectificationWorld, verb } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'
import { followsRectification } from './states.ts'

const { db } = testDatabase()
type World = Awaited<ReturnType<typeof rectificationWorld>>
type Call = [name: string, args?: Record<string, unknown>]
type Row = { id: string; version: number }

const reason = { reason: '理由' }
const reviewCalls: Record<string, Call> = {
  SUBMIT: ['submitReview'],
  DISCARD: ['discardReview'],
  RETURN: ['returnReview', reason],
  DISCLOSE: ['discloseReview'],
  VOID: ['voidReview', reason],
}
const opinionCalls = (world: World): Record<string, Call> => ({
  ADOPT: ['adoptOpinion'],
  MERGE: ['mergeOpinion', { intoId: world.problem.id }],
  REFUSE: ['refuseOpinion', reason],
  WITHDRAW: ['withdrawOpinion', reason],
  ACCEPT: ['acceptRefusal'],
  REJECT: ['rejectRefusal', reason],
  DETACH: ['detachOpinion', reason],
  ANSWER: ['answerOpinion', { answer: '答复' }],
})
const roundCalls = (world: World): Record<string, Call[]> => ({
  PROPOSE: [['proposeRectification', { deadlineKind: '$ONGOING' }]],
  AT_ONCE: [['rectifyAtOnce', { lines: linesFor([world.problem], '已改', '当场改正') }]],
  APPROVE: [['approveRectification']],
  RETURN: [
    ['returnPlan', reason],
    ['returnReply', reason],
  ],
  REPLY: [['replyRectification', { lines: linesFor([world.problem], '已改') }]],
  ACCEPT: [['acceptRectification', { evaluation: '好' }]],
  CLOSE_OUT: [['closeOutRectification']],
  CONFIRM: [['confirmRectification', { finding: '没有反弹' }]],
  REOPEN: [['reopenRectification', reason]],
})
const measureCalls: Record<string, Call> = {
  START: ['startMeasure'],
  COMPLETE: ['completeMeasure'],
  VERIFY: ['verifyMeasure'],
  CHECK: ['checkMeasure', { finding: '坚持', kept: true }],
  REJECT: ['rejectMeasure', reason],
  CANCEL: ['cancelMeasure', reason],
}

/** Runs the verb as the office and rolls it back. Returns the allowed events if the state machine refused it, else null. */
async function refused(tx: EntityManager, world: World, row: Row, [name, args]: Call) {
  await tx.query('savepoint one')
  const { code, details } = await verb(tx, world.office, name, row, args)
  await tx.query('rollback to savepoint one')
  return code === 'MOVE_NOT_ALLOWED' ? details.allowed : null
}

const moves = <S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E) =>
  (eventsFrom(machine, state) as string[]).includes(event)

describe('allows exactly the moves of the state machines', () => {
  for (const status of reviewStatus.codes)
    test(`review in ${status}`, () =>
      sandbox(db, async tx => {
        const world = await rectificationWorld(tx)
        await tx.query('update reviews set status = $2 where id = $1', [world.review.id, status])
        for (const event of reviewEvent.codes) {
          const allowed = await refused(tx, world, world.review, reviewCalls[event]!)
          expect(allowed, event).toEqual(moves(reviewMachine, status, event) ? null : eventsFrom(reviewMachine, status))
        }
      }))

  for (const kind of opinionKind.codes)
    test(`opinion: ${kind}`, () =>
      sandbox(db, async tx => {
        const world = await rectificationWorld(tx)
        const row = { PROBLEM: world.suggestion, SUGGESTION: world.suggestion, HELP: world.help, PRAISE: world.praise }[kind] as Row
        await tx.query('update opinions set kind = $2 where id = $1', [row.id, kind])
        for (const status of opinionStatus.codes.filter(code => code in machineOf(kind).moves)) {
          const into = status === 'MERGED' ? world.problem.id : null
          await tx.query('update opinions set status = $2, merged_into_id = $3 where id = $1', [row.id, status, into])
          for (const event of opinionEvent.codes.filter((code: OpinionEvent) => !followsRectification(code))) {
            const allowed = await refused(tx, world, row, opinionCalls(world)[event]!)
            expect(allowed, `${status} ${event}`).toEqual(
              moves(machineOf(kind), status, event) ? null : eventsFrom(machineOf(kind), status),
            )
          }
        }
      }))

  for (const status of roundStatus.codes)
    test(`round in ${status}`, () =>
      sandbox(db, async tx => {
        const world = await rectificationWorld(tx)
        await tx.query('update rounds set status = $1', [status])
        for (const event of roundEvent.codes) {
          const answers = []
          for (const call of roundCalls(world)[event]!) answers.push(await refused(tx, world, world.rectification, call))
          expect(
            answers.some(answer => answer === null),
            event,
          ).toBe(moves(roundMachine, status, event))
        }
      }))

  for (const status of measureStatus.codes)
    for (const ongoing of [false, true])
      test(`${ongoing ? 'ongoing ' : ''}measure in ${status}`, () =>
        sandbox(db, async tx => {
          const world = await rectificationWorld(tx)
          await tx.query('update measures set status = $1, ongoing = $2', [status, ongoing])
          const possible = measureEventsOf(status, { ongoing })
          for (const event of measureEvent.codes) {
            const allowed = await refused(tx, world, world.measure, measureCalls[event]!)
            expect(allowed, event).toEqual(possible.includes(event) ? null : possible)
          }
        }))
})

test('a measure of an accepted rectification cannot move', () =>
  sandbox(db, async tx => {
    const world = await rectificationWorld(tx)
    await tx.query("update rounds set status = 'ACCEPTED'")
    expect((await verb(tx, world.office, 'startMeasure', world.measure)).code).toBe('FROZEN')
  }))

test('a record out of reach answers like an unknown one', () =>
  sandbox(db, async tx => {
    const world = await rectificationWorld(tx)
    const stranger = await actorFor(tx, world.members[1]![1]!)
    const nowhere = { id: '00000000-0000-4000-8000-000000000000', version: 1 }
    const things: [Row, Call[]][] = [
      [world.review, Object.values(reviewCalls)],
      [world.suggestion, Object.values(opinionCalls(world))],
      [world.rectification, Object.values(roundCalls(world)).flat()],
      [world.measure, Object.values(measureCalls)],
    ]
    for (const [row, calls] of things)
      for (const [name, args] of calls) {
        const [there, notThere] = [await verb(tx, stranger, name, row, args), await verb(tx, stranger, name, nowhere, args)]
        expect(there.code, name).toBe('NOT_FOUND')
        expect({ ...there.details, id: '' }, name).toEqual({ ...notThere.details, id: '' })
        expect((await verb(tx, stranger, name, { id: 'x', version: 1 }, args)).code, name).toBe('NOT_FOUND')
      }
  }))
