import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { describe, expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { transact } from '../platform/database/transact.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeBureau } from '../testing/makers.ts'
import { did, linesFor, verb } from '../testing/worlds/rectification-world.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'
import { submitReviews } from './recording/record-reviews.ts'
import type { ReviewInput } from './review-input.ts'

const { db } = testDatabase()
const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version authorityRule { code } onBehalf } }'
const lists = ['reviews', 'opinions', 'rectifications', 'measures'] as const

async function submitted(tx: EntityManager, actor: Actor, input: ReviewInput) {
  const { data, code, details } = await ask(tx, actor, create, { input })
  if (code) throw new Error(`${code} ${JSON.stringify(details)}`)
  return did(tx, actor, 'submitReview', data.createReview)
}

/** The opinion taken up with the suggested measures. */
const adopted = (tx: EntityManager, actor: Actor, opinion: { id: string; version: number }) =>
  did(tx, actor, 'adoptOpinion', opinion, { asSuggested: true })

const totals = async (tx: EntityManager, actor: Actor) => {
  const { data } = await ask(tx, actor, `{ ${lists.map(name => `${name} { total }`).join(' ')} }`)
  return lists.map(name => data[name].total)
}

test('only its participants read a talk, in lists, single records and verbs', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { input, office, reviewer, member, other, secretary, clerk } = world
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const [talker, subject] = [await actorFor(tx, reviewer), await actorFor(tx, member)]
    const review = await submitted(tx, talker, { ...input, formId: talk.id })
    const { measures, rectification } = await adopted(tx, subject, review.opinions[0])
    expect(await totals(tx, talker)).toEqual([1, 4, 1, 1])
    expect(await totals(tx, subject)).toEqual([1, 4, 1, 1])
    for (const actor of [office, await actorFor(tx, other), await actorFor(tx, secretary), await actorFor(tx, clerk)]) {
      expect(await totals(tx, actor)).toEqual([0, 0, 0, 0])
      const one = `{ review(id: "${review.id}") { id } opinion(id: "${review.opinions[0].id}") { id } rectification(id: "${rectification.id}") { id } measure(id: "${measures[0].id}") { id } }`
      expect((await ask(tx, actor, one)).data).toEqual({ review: null, opinion: null, rectification: null, measure: null })
      expect((await verb(tx, actor, 'voidReview', review, { reason: 'x' })).code).toBe('NOT_FOUND')
    }
    await did(tx, talker, 'detachOpinion', { ...review.opinions[0], version: 2 }, { reason: 'x' })
    expect(await totals(tx, office)).toEqual([0, 0, 0, 0])
  }))

test('the owner of a measure sees and updates it, but does not read the opinions', () =>
  sandbox(db, async tx => {
    const { input, reviewer, member, other } = await reviewWorld(tx)
    const opinions = [{ kind: 'PROBLEM' as const, text: '甲', measures: [{ text: '乙', ownerId: other.id, leaderId: reviewer.id }] }]
    const others = [{ kind: 'PROBLEM' as const, text: '丙', measures: [{ text: '丁' }] }]
    const review = await submitted(tx, await actorFor(tx, reviewer), {
      ...input,
      opinions: [...opinions, ...others, ...input.opinions.slice(1)],
    })
    const subject = await actorFor(tx, member)
    const taken = await adopted(tx, subject, review.opinions[0])
    await did(tx, subject, 'adoptOpinion', review.opinions[1], { rectificationId: taken.rectification.id, asSuggested: true })
    await tx.query("update rounds set cause = '家里事多'")
    const owner = await actorFor(tx, other)
    expect(await totals(tx, owner)).toEqual([0, 0, 0, 1])
    const { data } = await ask(
      tx,
      owner,
      '{ measures { items { allowedEvents opinions { id } rectification { opinions { id } measures { id } round { status cause } } } } }',
    )
    expect(data.measures.items).toEqual([
      {
        allowedEvents: ['START', 'CANCEL'],
        opinions: [],
        rectification: { opinions: [], measures: [{ id: expect.any(String) }], round: { status: 'OPEN', cause: null } },
      },
    ])
    expect((await did(tx, owner, 'startMeasure', { id: taken.measures[0].id, version: 1 })).status).toBe('IN_PROGRESS')
  }))

test('reviewer, recorder and office read a draft, but its subject does not', () =>
  sandbox(db, async tx => {
    const { input, office, reviewer, member, secretary } = await reviewWorld(tx)
    await ask(tx, office, create, { input })
    expect((await totals(tx, await actorFor(tx, reviewer)))[0]).toBe(1)
    expect((await totals(tx, office))[0]).toBe(1)
    expect((await totals(tx, await actorFor(tx, member)))[0]).toBe(0)
    expect((await totals(tx, await actorFor(tx, secretary)))[0]).toBe(0)
  }))

test('members review each other, and the office decides on the opinions', () =>
  sandbox(db, async tx => {
    const { input, member, other, office } = await reviewWorld(tx)
    const form = await tx.findOneByOrFail(ReviewForm, { code: 'MUTUAL' })
    const [giver, taker] = [await actorFor(tx, other), await actorFor(tx, member)]
    const mutual = { ...input, formId: form.id, reviewerId: other.id, remarks: input.remarks.filter(({ kind }) => kind === 'PART') }
    const review = await submitted(tx, giver, { ...mutual, opinions: input.opinions.map(one => ({ ...one, measures: [] })) })
    const refused = await did(tx, taker, 'refuseOpinion', review.opinions[0], { reason: '不实' })
    expect(refused.allowedEvents).toEqual([])
    const adopted = await did(tx, taker, 'adoptOpinion', review.opinions[1])
    expect((await did(tx, giver, 'acceptRefusal', refused)).status).toBe('REFUSED')
    const replied = await did(tx, taker, 'rectifyAtOnce', adopted.rectification, { lines: linesFor([adopted], '已改', '当场改正') })
    const acceptance = { evaluation: '好', verifies: replied.measures.map(({ id }: { id: string }) => id) }
    expect((await verb(tx, giver, 'acceptRectification', replied, acceptance)).code).toBe('FORBIDDEN')
    expect((await did(tx, office, 'acceptRectification', replied, acceptance)).round.status).toBe('ACCEPTED')
  }))

describe('many at once', () => {
  const many = async (tx: EntityManager, members: number) => {
    const bureau = await makeBureau(tx, { branches: 1, members: members + 1 })
    const world = await tx.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
    const [reviewer, ...reviewed] = bureau.members[0]!
    const inputs = reviewed.map(
      (person, i): ReviewInput => ({
        cycleId: bureau.cycle.id,
        reviewerId: reviewer!.id,
        organizationId: bureau.branches[0]!.id,
        personId: person.id,
        formId: world.id,
        occurredOn: '2011-11-20',
        remarks: [
          { kind: 'PART', code: 'ACHIEVEMENTS', text: '好' },
          { kind: 'PART', code: 'DIRECTION', text: '更好' },
        ],
        opinions: [{ kind: 'PROBLEM', text: `问题${i}`, measures: i % 10 === 0 ? [{ text: '措施' }] : [] }],
      }),
    )
    return { ...bureau, inputs }
  }
  const load = (tx: EntityManager, actor: Actor, inputs: readonly ReviewInput[]) =>
    transact({ db: tx, actor }, null, (inner: Tx) => submitReviews(inner, actor, inputs))

  test('costs as many statements as a few; each has its own audit event; all or none are written', () =>
    sandbox(db, async tx => {
      const { office, inputs } = await many(tx, 152)
      forgetStatements()
      const reviews = await load(tx, office, inputs)
      const cost = statements.length
      expect(reviews).toHaveLength(152)
      expect(cost, statements.join('\n')).toBeLessThan(45)
      const events = await tx.query("select subject_id, payload from audit_events where kind = 'review.submitted'")
      expect(new Set(events.map(({ subject_id }: { subject_id: string }) => subject_id)).size).toBe(152)
      const first = events.find(({ subject_id }: { subject_id: string }) => subject_id === reviews[20]!.id)
      const tables = first.payload.changes.map(({ table }: { table: string }) => table)
      expect(tables.filter((table: string) => table !== 'transitions')).toEqual([
        'reviews',
        'review_remarks',
        'review_remarks',
        'opinions',
        'suggested_measures',
      ])
      await expect(load(tx, office, [inputs[0]!, { ...inputs[1]!, remarks: [] }])).rejects.toMatchObject({
        details: {
          problems: [
            { at: '1.parts.ACHIEVEMENTS', code: 'MISSING' },
            { at: '1.parts.DIRECTION', code: 'MISSING' },
          ],
        },
      })
    }))

  const adoptAll = async (tx: EntityManager, actor: Actor) => {
    for (const opinion of await tx.find(Opinion)) await adopted(tx, actor, opinion)
  }

  const everything = {
    reviews: `id status enteredLate allowedEvents viewerMay authorityRule { code } cycle { name } reviewer { name } person { name } organization { name }
      form { code } criteriaSet { code } occasion { attendance } appointment { id } recordedBy { person { name } } remarks { text } draftOpinions { text }
      opinions { text measures { text } suggestedMeasures { text } }`,
    opinions:
      'id allowedEvents viewerMay cycle { name } organization { name } person { name } review { id } rectification { id } mergedInto { id } measures { text } suggestedMeasures { text measure { text } }',
    rectifications: `id lateness allowedEvents viewerMay round { status } rounds { status acceptedBy { person { name } } } opinions { text } measures { text }
      reviewers { name } cycle { name } organization { name } person { name }`,
    measures: 'id allowedEvents viewerMay owner { name } leader { name } rectification { round { status } } opinions { text }',
  }
  for (const name of lists)
    test(`${name}: 10 rows cost as many statements as 50`, () =>
      sandbox(db, async tx => {
        const { office, inputs } = await many(tx, 55)
        const measured = inputs.map(input => ({
          ...input,
          opinions: input.opinions.map(one => ({ ...one, measures: [{ text: '措施' }] })),
        }))
        await load(tx, office, measured)
        await adoptAll(tx, office)
        const cost = async (size: number) => {
          forgetStatements()
          const { data } = await ask(tx, office, `{ ${name}(page: { size: ${size} }) { total items { ${everything[name]} } } }`)
          expect(data[name].items).toHaveLength(size)
          return statements.length
        }
        expect(await cost(10)).toBe(await cost(50))
        expect(await cost(50)).toBe({ reviews: 14, opinions: 11, rectifications: 12, measures: 8 }[name])
      }))
})

test('filters reviews by cycle, tree, subject, reviewer, state, rule, form, days, name and recorder', () =>
  sandbox(db, async tx => {
    const { input, office, reviewer, member, branches, committee, cycle, present } = await reviewWorld(tx)
    await submitted(tx, await actorFor(tx, reviewer), input)
    const count = async (filter: object, actor = office) =>
      (
        await ask(
          tx,
          actor,
          'query($filter: ReviewFilter) { reviews(filter: $filter, sort: { field: OCCURRED_ON, order: ASC }) { total } }',
          { filter },
        )
      ).data.reviews.total
    const hits = [
      { cycleId: cycle.id },
      { organizationId: committee.id },
      { personId: member.id },
      { reviewerId: reviewer.id },
      { status: 'SUBMITTED' },
      { authorityRule: 'BRANCH_SECRETARY_MEMBERS' },
      { formCode: 'COLLECTIVE' },
      { from: '2011-11-20', to: '2011-11-20' },
      { search: 'dy1-2' },
      { search: member.name },
      { subjectKind: 'PERSON' },
    ]
    for (const filter of hits) expect(await count(filter), JSON.stringify(filter)).toBe(1)
    const misses = [
      { cycleId: present.id },
      { organizationId: branches[1]!.id },
      { status: 'DRAFTED' },
      { to: '2011-11-19' },
      { search: '无此人' },
    ]
    for (const filter of [...misses, { recordedByMe: true }, { ids: [] }]) expect(await count(filter), JSON.stringify(filter)).toBe(0)
    expect(await count({ recordedByMe: true }, await actorFor(tx, reviewer))).toBe(1)
  }))
