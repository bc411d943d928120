import { type Actor, latenessState, measureStatus, opinionKind, opinionStatus, roundStatus, type Scope } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { did, rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()

test('filters rectifications by lateness, and sorts them by deadline', () =>
  sandbox(db, async tx => {
    const { office } = await rectificationWorld(tx)
    const day = "(now() at time zone 'Asia/Shanghai')::date"
    const shown: [string, string][] = [
      ['AHEAD', `due_on = ${day} + 1`],
      ['DUE_TODAY', `due_on = ${day}`],
      ['LATE', `due_on = ${day} - 1`],
      ['ON_TIME', `due_on = ${day}, accepted_on = ${day}`],
      ['ACCEPTED_LATE', `due_on = ${day} - 1, accepted_on = ${day}`],
      ['NOT_DATED', `status = 'PROPOSED', due_on = ${day} - 1, accepted_on = null`],
      ['NOT_DATED', 'due_on = null, accepted_on = null, deadline_kind = null'],
    ]
    for (const [name, change] of shown) {
      await tx.query("update rounds set status = 'IN_PROGRESS'")
      await tx.query(`update rounds set deadline_kind = 'BY_DATE', ${change}`.replace(/deadline_kind = 'BY_DATE', (.*deadline_kind)/, '$1'))
      for (const one of latenessState.codes) {
        const list = `{ rectifications(filter: { lateness: [${one}] }, sort: { field: DUE_ON, order: ASC }) { total items { lateness } } }`
        const { data } = await ask(tx, office, list)
        expect(data.rectifications, `${name} ${one}`).toEqual(
          one === name ? { total: 1, items: [{ lateness: name }] } : { total: 0, items: [] },
        )
      }
    }
  }))

test('search finds only texts that the viewer may read, also among several reviewers of a rectification', () =>
  sandbox(db, async tx => {
    const { actors, office, input, rectification, secretary, member } = await rectificationWorld(tx)
    const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'MUTUAL' })
    const second = { ...input, formId, reviewerId: secretary.id, remarks: input.remarks.slice(0, 2) }
    const said = { ...second, opinions: [{ kind: 'PROBLEM', text: '备课潦草', measures: [] }] }
    const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
    const other = await actorFor(tx, secretary)
    const draft = await ask(tx, other, create, { input: said })
    const [theirs] = (await did(tx, other, 'submitReview', draft.data.createReview)).opinions
    await tx.query('update opinions set rectification_id = $1 where id = $2', [rectification.id, theirs.id])
    const peer: Actor = { ...other, posts: [], memberOf: [] }
    const mine: Actor = { ...actors.reviewer, posts: [], memberOf: [] }
    const found = async (actor: Actor, search: string) =>
      (await ask(tx, actor, `{ rectifications(filter: { search: "${search}" }) { total } }`)).data.rectifications.total
    for (const [actor, own, others] of [
      [mine, '联系家长', '备课'],
      [peer, '备课', '联系家长'],
    ] as const) {
      expect(await found(actor, own)).toBe(1)
      expect(await found(actor, others)).toBe(0)
      expect(await found(actor, '每月家访')).toBe(1)
      expect(await found(actor, member.name)).toBe(1)
    }
    for (const actor of [office, actors.subject]) for (const word of ['备课', '联系家长']) expect(await found(actor, word)).toBe(1)
  }))

test('filters opinions, rectifications and measures by cycle, tree, subject, state, kind, owner and text', () =>
  sandbox(db, async tx => {
    const { office, cycle, present, committee, branches, member, other, review, rectification, problem } = await rectificationWorld(tx)
    const count = async (list: string, filter: Record<string, string>) => {
      const given = Object.entries(filter).map(([name, value]) => `${name}: ${/^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)}`)
      return (await ask(tx, office, `{ ${list}(filter: { ${given.join()} }, sort: { field: RECORDED_AT, order: DESC }) { total } }`)).data[
        list
      ].total
    }
    for (const [list, all] of [
      ['opinions', 4],
      ['rectifications', 1],
      ['measures', 1],
    ] as const) {
      expect(await count(list, { cycleId: cycle.id }), list).toBe(all)
      expect(await count(list, { cycleId: present.id }), list).toBe(0)
      expect(await count(list, { organizationId: committee.id }), list).toBe(all)
      expect(await count(list, { organizationId: branches[1]!.id }), list).toBe(0)
      expect(await count(list, { search: '家' }), list).toBe(1)
      expect(await count(list, { search: '%' }), list).toBe(0)
    }
    for (const list of ['opinions', 'rectifications']) {
      expect(await count(list, { personId: member.id })).toBe(list === 'opinions' ? 4 : 1)
      expect(await count(list, { personId: other.id })).toBe(0)
    }
    expect(await count('opinions', { reviewId: review.id })).toBe(4)
    const listed = async (list: string, filter: string) =>
      (await ask(tx, office, `{ ${list}(filter: { ${filter} }) { total } }`)).data[list].total
    expect(await listed('opinions', 'kinds: [PROBLEM, SUGGESTION], statuses: [IN_RECTIFICATION, RAISED]')).toBe(2)
    expect(await listed('measures', 'statuses: [PLANNED, DONE]')).toBe(1)
    expect(await listed('measures', 'statuses: [DONE]')).toBe(0)
    expect(await listed('rectifications', 'hasOpinions: true')).toBe(1)
    expect(await listed('rectifications', 'hasOpinions: false')).toBe(0)
    for (const kind of opinionKind.codes) expect(await count('opinions', { kind })).toBe(1)
    const inState = async (list: string, codes: readonly string[]) => {
      const totals = []
      for (const status of codes) totals.push([status, await count(list, { status })])
      return Object.fromEntries(totals.filter(([, total]) => total > 0))
    }
    expect(await inState('opinions', opinionStatus.codes)).toEqual({ IN_RECTIFICATION: 1, RAISED: 1, ASKED: 1, NOTED: 1 })
    expect(await inState('rectifications', roundStatus.codes)).toEqual({ OPEN: 1 })
    expect(await inState('measures', measureStatus.codes)).toEqual({ PLANNED: 1 })
    expect(await count('measures', { rectificationId: rectification.id, ownerId: member.id })).toBe(1)
    expect(await count('measures', { ownerId: other.id })).toBe(0)
    const one = `{ opinion(id: "${problem.id}") { cycle { id } organization { id } person { id } } }`
    expect((await ask(tx, await actorFor(tx, member), one)).data.opinion).toEqual({
      cycle: { id: cycle.id },
      organization: { id: branches[0]!.id },
      person: { id: member.id },
    })
  }))

test('filters rectifications and measures by due date', () =>
  sandbox(db, async tx => {
    const { office } = await rectificationWorld(tx)
    await tx.query("update rounds set deadline_kind = 'BY_DATE', due_on = '2030-06-15'")
    await tx.query("update measures set due_on = '2030-06-15'")
    for (const list of ['rectifications', 'measures'])
      for (const [day, total] of [
        ['2030-06-14', 0],
        ['2030-06-15', 1],
      ])
        expect((await ask(tx, office, `{ ${list}(filter: { dueTo: "${day}" }) { total } }`)).data[list]).toEqual({ total })
  }))

test('refuses a token without the right to act when it asks what waits', () =>
  sandbox(db, async tx => {
    const { actors, cycle } = await rectificationWorld(tx)
    const told = async (scopes: Scope[], query: string) => (await ask(tx, { ...actors.subject, scopes }, `{ ${query} }`)).details
    const waiting = `waiting(cycleId: "${cycle.id}") { late opinionsToAdopt }`
    expect(await told(['READ_STATISTICS'], waiting)).toBeUndefined()
    expect(await told(['READ_RECORDS'], waiting)).toMatchObject({ scopes: ['READ_STATISTICS'] })
    for (const list of ['opinions', 'rectifications', 'measures'])
      expect(await told(['READ_RECORDS'], `${list}(filter: { waitsForMe: true }) { total }`)).toMatchObject({ scopes: ['WRITE'] })
  }))

test('`waitsForMe` finds what the viewer may act on in its present state', () =>
  sandbox(db, async tx => {
    const { actors, rectification, help } = await rectificationWorld(tx)
    const waits = async (actor: Actor, list: string) =>
      (await ask(tx, actor, `{ ${list}(filter: { waitsForMe: true }) { total } }`)).data[list].total
    expect([await waits(actors.subject, 'opinions'), await waits(actors.reviewer, 'opinions')]).toEqual([1, 1])
    await did(tx, actors.reviewer, 'answerOpinion', help, { answer: '已修' })
    expect([await waits(actors.subject, 'opinions'), await waits(actors.reviewer, 'opinions')]).toEqual([1, 0])
    expect([await waits(actors.subject, 'rectifications'), await waits(actors.reviewer, 'rectifications')]).toEqual([0, 0])
    await did(tx, actors.subject, 'proposeRectification', rectification, { deadlineKind: '$BY_DATE', dueOn: '2030-01-31' })
    expect([await waits(actors.subject, 'rectifications'), await waits(actors.reviewer, 'rectifications')]).toEqual([0, 1])
    expect(await waits(actors.reviewer, 'measures')).toBe(0)
  }))
