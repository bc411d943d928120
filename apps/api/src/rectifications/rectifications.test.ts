import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { nextYear } from '../testing/days.ts'
import { did, linesFor, rectificationWorld, verb } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
type Row = { id: string; version: number; status: string }

const doneIn = ({ measures }: { measures: Row[] }) => measures.flatMap(({ id, status }) => (status === 'DONE' ? [id] : []))

/** A measure that the subject plans, begins and reports done. */
async function reportDone(tx: EntityManager, subject: Actor, input: object) {
  const create = 'mutation($input: CreateMeasureInput!) { createMeasure(input: $input) { id version } }'
  const { createMeasure: planned } = (await ask(tx, subject, create, { input })).data
  return did(tx, subject, 'completeMeasure', await did(tx, subject, 'startMeasure', planned))
}

test('an opinion is rectified, accepted, closed out, confirmed, and reopened in a second round', () =>
  sandbox(db, async tx => {
    const { actors, rectification, measure, suggestion, office, secretary } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    const adopted = await did(tx, subject, 'adoptOpinion', suggestion, { rectificationId: rectification.id })
    expect(adopted).toMatchObject({ status: 'IN_RECTIFICATION', rectification: { id: rectification.id } })
    const proposed = await did(tx, subject, 'proposeRectification', rectification, {
      deadlineKind: '$BY_DATE',
      dueOn: nextYear,
      cause: '太忙',
    })
    expect(proposed).toMatchObject({
      lateness: 'NOT_DATED',
      round: { status: 'PROPOSED', dueOn: nextYear, cause: '太忙' },
      allowedEvents: [],
    })
    expect(proposed.reviewers).toHaveLength(1)
    expect((await verb(tx, subject, 'approveRectification', proposed)).code).toBe('FORBIDDEN')
    const returned = await did(tx, reviewer, 'returnPlan', proposed, { reason: '再想想' })
    expect(returned.round).toMatchObject({ status: 'OPEN', reason: '再想想' })
    const again = await did(tx, subject, 'proposeRectification', returned, { deadlineKind: '$ONGOING' })
    const approved = await did(tx, reviewer, 'approveRectification', again)
    const lines = linesFor(approved.opinions, '已改')
    expect((await verb(tx, subject, 'replyRectification', approved, { lines })).code).toBe('MEASURES_OPEN')
    const started = await did(tx, subject, 'startMeasure', measure)
    const done = await did(tx, subject, 'completeMeasure', started, { evidence: '家访记录' })
    expect(done).toMatchObject({ status: 'DONE', evidence: '家访记录', allowedEvents: [] })
    expect((await verb(tx, subject, 'verifyMeasure', done)).code).toBe('FORBIDDEN')
    const rejected = await did(tx, reviewer, 'rejectMeasure', done, { reason: '只有一次' })
    expect(rejected).toMatchObject({ status: 'IN_PROGRESS', doneAt: null, reason: '只有一次' })
    await did(tx, reviewer, 'verifyMeasure', await did(tx, subject, 'completeMeasure', rejected))
    expect((await verb(tx, subject, 'replyRectification', approved, { lines })).details.opinions).toEqual([
      { opinionId: suggestion.id, lacks: ['MEASURE'] },
    ])
    await reportDone(tx, subject, { rectificationId: rectification.id, opinionIds: [suggestion.id], text: '带一名新教师' })
    expect((await verb(tx, subject, 'replyRectification', approved, { lines: lines.slice(1) })).code).toBe('NOT_PUT_RIGHT')
    const replied = await did(tx, subject, 'replyRectification', approved, { lines })
    const back = await did(tx, reviewer, 'returnReply', replied, { reason: '不具体' })
    const second = await did(tx, subject, 'replyRectification', back, { lines: linesFor(approved.opinions, '每月家访四次') })
    expect(second.round.replyLines).toEqual(approved.opinions.map(({ id }: Row) => ({ opinion: { id }, text: '每月家访四次' })))
    const accept = (actor: Actor, evaluation: string, verifies: string[] = []) =>
      verb(tx, actor, 'acceptRectification', second, { evaluation, verifies })
    expect((await accept(await actorFor(tx, secretary), '好')).code).toBe('FORBIDDEN')
    expect((await accept(reviewer, '属实')).details.opinions).toEqual([{ opinionId: suggestion.id, lacks: ['MEASURE'] }])
    const verifies = doneIn(second)
    expect((await accept(reviewer, ' ', verifies)).code).toBe('INVALID')
    expect((await accept(reviewer, '属实', [rectification.id])).details.problems).toEqual([{ at: 'verifies.0', code: 'NOT_ALLOWED' }])
    const accepted = (await accept(reviewer, '属实', verifies)).data.done
    expect(accepted.round.acceptedAt).toBeTruthy()
    expect(accepted.measures.every(({ status }: Row) => status === 'VERIFIED')).toBe(true)
    const closed = await did(tx, reviewer, 'closeOutRectification', accepted)
    expect(closed).toMatchObject({ round: { status: 'CLOSED' }, allowedEvents: ['CONFIRM', 'REOPEN'] })
    expect(closed.opinions.map(({ status }: { status: string }) => status)).toEqual(['LANDED', 'LANDED'])
    expect((await verb(tx, reviewer, 'reopenRectification', closed, { reason: ' ' })).code).toBe('REASON_REQUIRED')
    const reopened = await did(tx, reviewer, 'reopenRectification', closed, { reason: '又犯' })
    expect(reopened.rounds).toEqual([
      { number: 1, status: 'REOPENED' },
      { number: 2, status: 'OPEN' },
    ])
    expect(reopened.round).toMatchObject({ number: 2, status: 'OPEN', replyLines: [] })
    expect(reopened.opinions.every(({ status }: { status: string }) => status === 'IN_RECTIFICATION')).toBe(true)
    expect((await verb(tx, subject, 'proposeRectification', reopened, { deadlineKind: '$ONGOING' })).details).toMatchObject({ measures: 0 })
    const rectify = { lines: linesFor(reopened.opinions, '当场改正', '当场改正') }
    const atOnce = await did(tx, subject, 'rectifyAtOnce', reopened, rectify)
    expect(atOnce).toMatchObject({ lateness: 'NOT_DATED', round: { status: 'REPLIED', deadlineKind: 'AT_ONCE' } })
    expect((await verb(tx, reviewer, 'acceptRectification', atOnce, { evaluation: '好' })).code).toBe('NOT_PUT_RIGHT')
    const anew = { evaluation: '好', verifies: doneIn(atOnce) }
    const end = await did(tx, reviewer, 'closeOutRectification', await did(tx, reviewer, 'acceptRectification', atOnce, anew))
    expect((await did(tx, reviewer, 'confirmRectification', end, { finding: '没有反弹' })).round.status).toBe('CONFIRMED')
    const list = await ask(tx, office, '{ rectifications(filter: { status: CONFIRMED, lateness: [NOT_DATED], search: "家访" }) { total } }')
    expect(list.data.rectifications.total).toBe(1)
  }))

test('a deadline by date has a day, others have none; it is not before the review', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    const propose = async (args: object) =>
      (await verb(tx, actors.subject, 'proposeRectification', rectification, { ...args })).details.problems[0].code
    expect(await propose({ deadlineKind: '$BY_DATE' })).toBe('MISSING')
    expect(await propose({ deadlineKind: '$ONGOING', dueOn: nextYear })).toBe('NOT_ALLOWED')
    expect(await propose({ deadlineKind: '$BY_DATE', dueOn: '2011-11-19' })).toBe('IN_PAST')
  }))

test('one clerk alone, the office’s own account included, walks no case from plan to close', () =>
  sandbox(db, async tx => {
    const { actors, rectification, measure, problem, office, clerk } = await rectificationWorld(tx)
    const proposed = await did(tx, office, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' })
    expect(proposed.allowedEvents).toEqual(['RETURN'])
    expect((await verb(tx, office, 'approveRectification', proposed)).code).toBe('DOER_DECIDES')
    const other = await actorFor(tx, clerk)
    const approved = await did(tx, other, 'approveRectification', proposed)
    const started = await did(tx, office, 'startMeasure', measure)
    const begun = await did(tx, actors.subject, 'completeMeasure', started)
    expect((await verb(tx, office, 'verifyMeasure', begun)).code).toBe('DOER_DECIDES')
    const rejected = await did(tx, other, 'rejectMeasure', begun, { reason: '再做' })
    const done = await did(tx, office, 'completeMeasure', rejected)
    expect(done.allowedEvents).toEqual([])
    expect((await verb(tx, office, 'verifyMeasure', done)).code).toBe('DOER_DECIDES')
    const replied = await did(tx, actors.subject, 'replyRectification', approved, { lines: linesFor([problem], '已改') })
    const acceptance = { evaluation: '好', verifies: [measure.id] }
    expect((await verb(tx, office, 'acceptRectification', replied, acceptance)).code).toBe('DOER_DECIDES')
    const accepted = await did(tx, other, 'acceptRectification', replied, acceptance)
    expect((await verb(tx, office, 'closeOutRectification', accepted)).code).toBe('DOER_DECIDES')
    await did(tx, other, 'closeOutRectification', accepted)
  }))

test('refuses, merges, withdraws and detaches opinions, and answers a request for help', () =>
  sandbox(db, async tx => {
    const { actors, suggestion, problem, help, measure } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    expect((await verb(tx, subject, 'refuseOpinion', suggestion, { reason: '' })).code).toBe('REASON_REQUIRED')
    const refused = await did(tx, subject, 'refuseOpinion', suggestion, { reason: '已有安排' })
    expect(refused).toMatchObject({ status: 'REFUSAL_PROPOSED', reason: '已有安排', allowedEvents: [] })
    expect((await verb(tx, subject, 'acceptRefusal', refused)).code).toBe('FORBIDDEN')
    const raised = await did(tx, reviewer, 'rejectRefusal', refused)
    expect((await verb(tx, subject, 'mergeOpinion', raised, { intoId: raised.id })).details.problems).toEqual([
      { at: 'intoId', code: 'NOT_ALLOWED' },
    ])
    expect((await verb(tx, subject, 'mergeOpinion', raised, { intoId: help.id })).code).toBe('INVALID')
    const merged = await did(tx, subject, 'mergeOpinion', raised, { intoId: problem.id })
    expect(merged).toMatchObject({ status: 'MERGED', mergedInto: { id: problem.id } })
    expect((await verb(tx, reviewer, 'detachOpinion', problem)).code).toBe('REASON_REQUIRED')
    const detached = await did(tx, reviewer, 'detachOpinion', problem, { reason: '另案处理' })
    expect(detached).toMatchObject({ status: 'RAISED', rectification: null, measures: [] })
    const [{ status }] = await tx.query('select status from measures where id = $1', [measure.id])
    expect(status).toBe('CANCELLED')
    expect((await did(tx, reviewer, 'withdrawOpinion', detached, { reason: '重复' })).status).toBe('WITHDRAWN')
    const waits = await ask(tx, reviewer, `{ opinion(id: "${merged.id}") { status mergedInto { id } allowedEvents } }`)
    expect(waits.data.opinion).toEqual({ status: 'RAISED', mergedInto: null, allowedEvents: ['WITHDRAW'] })
    expect((await verb(tx, subject, 'answerOpinion', help, { answer: '拨款' })).code).toBe('FORBIDDEN')
    expect((await did(tx, reviewer, 'answerOpinion', help, { answer: '已拨款维修' })).answer).toBe('已拨款维修')
  }))

test('plans and changes measures on the subject’s turn, for opinions of the same rectification', () =>
  sandbox(db, async tx => {
    const { actors, rectification, problem, suggestion, member, reviewer } = await rectificationWorld(tx)
    const create = 'mutation($input: CreateMeasureInput!) { createMeasure(input: $input) { id version text opinions { id } owner { id } } }'
    const plan = (input: object) =>
      ask(tx, actors.subject, create, { input: { rectificationId: rectification.id, text: '补课', ...input } })
    const { createMeasure: measure } = (await plan({ ownerId: member.id })).data
    expect(measure).toMatchObject({ text: '补课', opinions: [{ id: problem.id }], owner: { id: member.id } })
    expect((await plan({ opinionIds: [suggestion.id] })).details.problems).toEqual([{ at: 'opinionIds.0', code: 'NOT_ALLOWED' }])
    expect((await plan({ dueOn: '2011-11-19' })).details.problems[0].code).toBe('IN_PAST')
    expect((await verb(tx, actors.subject, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' })).details).toEqual({
      measures: 2,
      withoutOwner: [],
      withoutLeader: [1],
    })
    const update = `mutation { updateMeasure(id: "${measure.id}", version: 1, input: { leaderId: "${reviewer.id}", ongoing: true }) { version ongoing leader { id } } }`
    expect((await ask(tx, actors.subject, update)).data.updateMeasure).toMatchObject({
      version: 2,
      ongoing: true,
      leader: { id: reviewer.id },
    })
    await did(tx, actors.subject, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' })
    expect((await plan({})).code).toBe('FROZEN')
    expect((await verb(tx, actors.subject, 'adoptOpinion', suggestion, { rectificationId: rectification.id })).code).toBe('FROZEN')
  }))

test('a returned review takes back its opinions and measures, and creates new ones when submitted again', () =>
  sandbox(db, async tx => {
    const { actors, review, rectification, office } = await rectificationWorld(tx)
    expect((await verb(tx, actors.reviewer, 'returnReview', review, { reason: '不全' })).code).toBe('FORBIDDEN')
    const returned = await did(tx, office, 'returnReview', review, { reason: '不全' })
    expect(returned.opinions.every(({ status }: { status: string }) => status === 'WITHDRAWN')).toBe(true)
    const still = await ask(
      tx,
      office,
      '{ rectifications(filter: { lateness: [NOT_DATED] }) { items { id version allowedEvents lateness } } }',
    )
    expect(still.data.rectifications.items).toEqual([{ ...rectification, allowedEvents: [], lateness: 'NOT_DATED' }])
    expect((await verb(tx, office, 'rectifyAtOnce', rectification, { lines: [] })).code).toBe('FROZEN')
    expect((await tx.query('select status, reason from measures'))[0]).toEqual({ status: 'CANCELLED', reason: '不全' })
    expect((await tx.query('select count(*)::int as n from rounds where rectification_id = $1', [rectification.id]))[0].n).toBe(1)
    const again = await did(tx, actors.reviewer, 'submitReview', returned)
    expect(again.opinions.map(({ status }: { status: string }) => status).sort()).toEqual([
      'ASKED',
      'NOTED',
      'RAISED',
      'RAISED',
      'WITHDRAWN',
      'WITHDRAWN',
      'WITHDRAWN',
      'WITHDRAWN',
    ])
    const voided = await did(tx, office, 'voidReview', await did(tx, office, 'discloseReview', again), { reason: '记错人' })
    expect(voided).toMatchObject({ status: 'VOIDED', allowedEvents: [] })
    expect((await tx.query("select count(*)::int as n from opinions where status <> 'WITHDRAWN'"))[0].n).toBe(0)
  }))

test('a rectification never has two open rounds', () =>
  sandbox(db, async tx => {
    const { rectification } = await rectificationWorld(tx)
    const second = tx.query("insert into rounds (rectification_id, number, status) values ($1, 2, 'OPEN')", [rectification.id])
    await expect(second).rejects.toMatchObject({ driverError: { constraint: 'rounds_one_open_key' } })
  }))
