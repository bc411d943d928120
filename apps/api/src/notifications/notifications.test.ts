import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { ask, office } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor } from '../testing/makers.ts'
import { did, linesFor, rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const line = 'id kind times details toldAt readAt subject { type subjectId name by }'

async function inboxOf(tx: EntityManager, actor: Actor, filter = '') {
  const { data } = await ask(
    tx,
    actor,
    `{ notifications${filter && `(filter: { ${filter} })`} { total items { ${line} } } unreadNotifications }`,
  )
  return { ...data.notifications, unread: data.unreadNotifications }
}
const kinds = ({ items }: { items: { kind: string }[] }) => items.map(({ kind }) => kind).toSorted()

test('every step of a rectification notifies those concerned, but never the actor', () =>
  sandbox(db, async tx => {
    const { actors, review, suggestion, help, rectification, measure, member, problem } = await rectificationWorld(tx)
    const { reviewer, subject } = actors
    expect((await inboxOf(tx, subject)).items).toEqual([
      expect.objectContaining({
        kind: 'OPINION_RAISED',
        times: 1,
        details: { opinions: 2 },
        readAt: null,
        subject: { type: 'Review', subjectId: review.id, name: member.name, by: '党员1-1' },
      }),
    ])
    expect(await inboxOf(tx, reviewer)).toEqual({ total: 0, items: [], unread: 0 })
    await did(tx, reviewer, 'answerOpinion', help, { answer: '已修' })
    const refused = await did(tx, subject, 'refuseOpinion', suggestion, { reason: '不适用' })
    await did(tx, reviewer, 'acceptRefusal', refused)
    const proposed = await did(tx, subject, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' })
    const approved = await did(tx, reviewer, 'approveRectification', proposed)
    const done = await did(tx, subject, 'completeMeasure', await did(tx, subject, 'startMeasure', measure))
    await did(tx, reviewer, 'verifyMeasure', done)
    const replied = await did(tx, subject, 'replyRectification', approved, { lines: linesFor([problem], '已改') })
    const closed = await did(
      tx,
      reviewer,
      'closeOutRectification',
      await did(tx, reviewer, 'acceptRectification', replied, { evaluation: '好' }),
    )
    await did(tx, reviewer, 'reopenRectification', closed, { reason: '又犯' })
    expect(kinds(await inboxOf(tx, reviewer))).toEqual(['MEASURE_DONE', 'PLAN_PROPOSED', 'REFUSAL_PROPOSED', 'REPLY_SUBMITTED'])
    expect(kinds(await inboxOf(tx, subject))).toEqual([
      'MEASURE_DECIDED',
      'OPINION_ANSWERED',
      'OPINION_RAISED',
      'PLAN_DECIDED',
      'RECTIFICATION_REOPENED',
      'REFUSAL_DECIDED',
      'REPLY_DECIDED',
    ])
  }))

test('merges repeated notifications until they are read, and keeps the latest details', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    let row = rectification
    for (const accepted of [false, true]) {
      row = await did(tx, actors.subject, 'proposeRectification', row, { deadlineKind: '$ONGOING' })
      row = accepted
        ? await did(tx, actors.reviewer, 'approveRectification', row)
        : await did(tx, actors.reviewer, 'returnPlan', row, { reason: '再想' })
    }
    const { items, total } = await inboxOf(tx, actors.subject, 'kind: PLAN_DECIDED')
    expect([total, items[0].times, items[0].details]).toEqual([1, 2, { accepted: true }])
  }))

test('notifies those who answer for the subject of a paused deadline', () =>
  sandbox(db, async tx => {
    const { actors, rectification } = await rectificationWorld(tx)
    const dated = { deadlineKind: '$BY_DATE', dueOn: '2030-06-15' }
    const { id, version } = await did(
      tx,
      actors.reviewer,
      'approveRectification',
      await did(tx, actors.subject, 'proposeRectification', rectification, dated),
    )
    await ask(tx, actors.reviewer, `mutation { pauseDeadline(id: "${id}", version: ${version}, reason: "放假") { id } }`)
    const [line] = (await inboxOf(tx, actors.subject, 'kind: DEADLINE_CHANGED')).items
    expect([line.subject.subjectId, line.details]).toEqual([id, { dueOn: null }])
  }))

test('notifies the recorder of a returned review; without the right to read it, the name is left out', () =>
  sandbox(db, async tx => {
    const { actors, review, clerk } = await rectificationWorld(tx)
    await did(tx, await actorFor(tx, clerk), 'returnReview', review, { reason: '补充' })
    const [mine] = (await inboxOf(tx, actors.reviewer)).items
    expect(mine).toMatchObject({ kind: 'REVIEW_RETURNED', subject: { type: 'Review', subjectId: review.id, by: '干事' } })
    const [theirs] = (await inboxOf(tx, actors.subject)).items
    expect(theirs.subject).toEqual({ type: 'Review', subjectId: null, name: null, by: null })
  }))

test('notifies subject and reviewer of a voided review, but not the actor', () =>
  sandbox(db, async tx => {
    const { actors, review, clerk, member } = await rectificationWorld(tx)
    const office = await actorFor(tx, clerk)
    await did(tx, office, 'voidReview', review, { reason: '记错人' })
    for (const actor of [actors.subject, actors.reviewer])
      expect((await inboxOf(tx, actor, 'kind: REVIEW_VOIDED')).items).toEqual([
        expect.objectContaining({ subject: { type: 'Review', subjectId: review.id, name: member.name, by: '干事' }, details: {} }),
      ])
    expect((await inboxOf(tx, office)).total).toBe(0)
  }))

test('a member who reviewed decides on a refusal and is notified of it; the office is notified of the rectification', () =>
  sandbox(db, async tx => {
    const { input, cycle, member, other, clerk } = await reviewWorld(tx)
    const [peer, subject, office] = await Promise.all([other, member, clerk].map(person => actorFor(tx, person)))
    const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
    const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'MUTUAL' })
    const draft = await ask(tx, peer!, create, { input: { ...input, formId, reviewerId: other.id, remarks: input.remarks.slice(0, 2) } })
    const { opinions } = await did(tx, peer!, 'submitReview', draft.data.createReview)
    const [problem, suggestion] = opinions
    const { rectification } = await did(tx, subject!, 'adoptOpinion', problem, { asSuggested: true })
    await did(tx, subject!, 'proposeRectification', rectification, { deadlineKind: '$ONGOING' })
    await did(tx, subject!, 'refuseOpinion', suggestion, { reason: '不适用' })
    expect(kinds(await inboxOf(tx, peer!))).toEqual(['REFUSAL_PROPOSED'])
    expect(kinds(await inboxOf(tx, office!))).toEqual(['PLAN_PROPOSED'])
    const { data } = await ask(tx, peer!, `{ waiting(cycleId: "${cycle.id}") { refusalsToDecide helpToAnswer plansToApprove } }`)
    expect(data.waiting).toEqual({ refusalsToDecide: 1, helpToAnswer: 1, plansToApprove: 0 })
    await did(tx, peer!, 'rejectRefusal', { ...suggestion, version: suggestion.version + 1 })
    expect(kinds(await inboxOf(tx, subject!))).toEqual(['OPINION_RAISED', 'REFUSAL_DECIDED'])
  }))

test('notifies the office above instead of a reviewer who left the post', () =>
  sandbox(db, async tx => {
    const { actors, suggestion, reviewer, clerk } = await rectificationWorld(tx)
    await tx.query("update appointments set to_on = '2020-01-01' where person_id = $1", [reviewer.id])
    await did(tx, actors.subject, 'refuseOpinion', suggestion, { reason: '不适用' })
    expect((await inboxOf(tx, actors.reviewer)).total).toBe(0)
    expect(kinds(await inboxOf(tx, await actorFor(tx, clerk)))).toEqual(['REFUSAL_PROPOSED'])
  }))

test('owners mark notifications as read one by one or all up to a moment, repeatedly', () =>
  sandbox(db, async tx => {
    const { actors, member, account } = await rectificationWorld(tx)
    const [one] = (await inboxOf(tx, actors.subject)).items
    const read = (actor: Actor) => ask(tx, actor, `mutation { readNotification(id: "${one.id}") { readAt } }`)
    expect((await read(actors.reviewer)).code).toBe('NOT_FOUND')
    const all = (until: string) => ask(tx, actors.subject, `mutation { readAllNotifications(until: "${until}") }`)
    expect((await all('2011-01-01T00:00:00Z')).data.readAllNotifications).toBe(0)
    expect((await inboxOf(tx, actors.subject, 'unread: true')).unread).toBe(1)
    const { readAt } = (await read(actors.subject)).data.readNotification
    expect((await read(actors.subject)).data.readNotification.readAt).toEqual(readAt)
    expect(await inboxOf(tx, actors.subject, 'unread: true')).toEqual({ total: 0, items: [], unread: 0 })
    expect((await inboxOf(tx, actors.subject, 'unread: false')).total).toBe(1)
    await tx.query('update notifications set read_at = null where person_id = $1', [member.id])
    expect((await all('2100-01-01T00:00:00Z')).data.readAllNotifications).toBe(1)
    const nobody = office(account.id)
    expect(await inboxOf(tx, nobody)).toEqual({ total: 0, items: [], unread: 0 })
  }))

test('a page costs its count, its rows and one statement per kind of subject or name', () =>
  sandbox(db, async tx => {
    const { leader, secretary, cycle, present, branches, members } = await rectificationWorld(tx)
    const actor = await makeActor(tx, secretary)
    const things = [cycle, present]
      .map(({ id }) => ['Cycle', id])
      .concat(
        branches.map(({ id }) => ['Organization', id]),
        members.flat().map(({ id }) => ['Person', id]),
      )
    const by = (await makeActor(tx, leader)).accountId
    for (const [type, id] of things)
      await tx.query(
        `insert into notifications (person_id, kind, subject_type, subject_id, account_id, details, told_at, times) values ($1, 'ASSIGNED', $2, $3, $4, '{}', now(), 1)`,
        [secretary.id, type, id, by],
      )
    forgetStatements()
    const { total } = (await ask(tx, actor, `{ notifications { total items { ${line} } } }`)).data.notifications
    expect(total).toBe(10)
    expect(statements.length, statements.join('\n\n')).toBe(8)
  }))
