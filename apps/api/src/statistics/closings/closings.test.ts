import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeCycle } from '../../testing/makers.ts'
import { did, rectificationWorld } from '../../testing/worlds/rectification-world.ts'
import { reviewWorld } from '../../testing/worlds/review-world.ts'

const { db } = testDatabase()
const close =
  'mutation($id: ID!, $v: Int!, $input: CloseCycleInput!) { closeCycle(id: $id, version: $v, input: $input) { id version status } }'
const reopen = 'mutation($id: ID!, $v: Int!, $reason: String!) { reopenCycle(id: $id, version: $v, reason: $reason) { id version status } }'
const explained = (...kinds: string[]) => kinds.map(kind => ({ kind, carried: false, reason: '已另行安排。' }))
const all = explained('DRAFTS', 'UNREVIEWED', 'OPINIONS', 'RECTIFICATIONS', 'LOOK_BACKS')

const unfinished = async (tx: EntityManager, office: Actor, id: string) => {
  const { data } = await ask(tx, office, `{ unfinishedWork(cycleId: "${id}") { kind count } }`)
  return Object.fromEntries(data.unfinishedWork.map(({ kind, count }: { kind: string; count: number }) => [kind, count]))
}

test('a cycle closes only when all that is open is carried over or explained', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await rectificationWorld(tx)
    expect(await unfinished(tx, office, cycle.id)).toMatchObject({ DRAFTS: 0, OPINIONS: 2, RECTIFICATIONS: 1, LOOK_BACKS: 0 })
    const { details } = await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled: explained('UNREVIEWED', 'OPINIONS') } })
    expect(details.problems).toEqual([{ at: 'settled.RECTIFICATIONS', code: 'MISSING', limit: 1 }])
    const { data } = await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled: all } })
    expect(data.closeCycle.status).toBe('CLOSED')
  }))

test('a closed cycle refuses a review and says how to reopen; reopened by name with a reason, it takes one', () =>
  sandbox(db, async tx => {
    const { office, cycle, input } = await reviewWorld(tx)
    const draft = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
    await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled: all } })
    expect(await ask(tx, office, draft, { input })).toMatchObject({ code: 'CYCLE_CLOSED', details: { cycleId: cycle.id } })
    const rename = `mutation { updateCycle(id: "${cycle.id}", version: 2, input: { name: "改" }) { id } }`
    expect((await ask(tx, office, rename)).code).toBe('CYCLE_CLOSED')
    expect((await ask(tx, office, reopen, { id: cycle.id, v: 2, reason: ' ' })).code).toBe('REASON_REQUIRED')
    expect((await ask(tx, office, reopen, { id: cycle.id, v: 2, reason: '漏登一次点评。' })).data.reopenCycle.status).toBe('STARTED')
    expect((await ask(tx, office, draft, { input })).code).toBeUndefined()
    const { data } = await ask(
      tx,
      office,
      `{ cycle(id: "${cycle.id}") { closings { reopenReason reopenedBy { account { id } } settled { kind count carried reason } } } }`,
    )
    expect(data.cycle.closings).toMatchObject([{ reopenReason: '漏登一次点评。', settled: [{ kind: 'UNREVIEWED', carried: false }] }])
  }))

test('a case that is carried over goes on, one that is explained is frozen', () =>
  sandbox(db, async tx => {
    const { office, cycle, committee, actors, rectification, review } = await rectificationWorld(tx)
    const after = await makeCycle(tx, committee, { name: '2012年', startsOn: '2012-01-01', endsOn: '2012-12-31' })
    const settled = [...explained('UNREVIEWED', 'OPINIONS'), { kind: 'RECTIFICATIONS', carried: true }]
    expect((await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled } })).details.problems).toEqual([
      { at: 'nextCycleId', code: 'MISSING' },
    ])
    await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled, nextCycleId: after.id } })
    const { data } = await ask(tx, office, `{ rectification(id: "${rectification.id}") { version carriedTo { id } } }`)
    expect(data.rectification.carriedTo.id).toBe(after.id)
    const due = { deadlineKind: '$BY_DATE', dueOn: '2012-01-31' }
    await did(tx, actors.subject, 'proposeRectification', { id: rectification.id, version: data.rectification.version }, due)
    const raised = review.opinions.find(({ status }: { status: string }) => status === 'RAISED')!
    const seen = await ask(tx, actors.subject, `{ opinion(id: "${raised.id}") { allowedEvents } }`)
    expect(seen.data.opinion.allowedEvents).toEqual([])
    const adopt = `mutation { adoptOpinion(id: "${raised.id}", version: 1) { id } }`
    expect((await ask(tx, actors.subject, adopt)).code).toBe('CYCLE_CLOSED')
  }))

test('the figures of the closing are kept beside later ones', () =>
  sandbox(db, async tx => {
    const { office, cycle, input } = await reviewWorld(tx)
    await ask(tx, office, close, { id: cycle.id, v: 1, input: { settled: all } })
    await ask(tx, office, reopen, { id: cycle.id, v: 2, reason: '漏登一次点评。' })
    const { data } = await ask(tx, office, 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }', {
      input,
    })
    const submitted = await ask(tx, office, `mutation { submitReview(id: "${data?.createReview.id}", version: 1) { id } }`)
    expect(submitted.code, JSON.stringify(submitted.details)).toBeUndefined()
    const figures = `{ statistics(cycleId: "${cycle.id}") { members { reviewed } atClosing { membersReviewed membersDue organization { id } } children { items { atClosing { membersDue } } } } }`
    const { statistics } = (await ask(tx, office, figures)).data
    expect(statistics.members.reviewed).toBe(1)
    expect(statistics.atClosing).toMatchObject({ membersReviewed: 0, membersDue: 8, organization: { id: cycle.organizationId } })
    expect(statistics.children.items.map((one: { atClosing: { membersDue: number } }) => one.atClosing.membersDue)).toEqual([4, 4])
  }))
