import { describe, expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { nextYear } from '../testing/days.ts'
import { makeCycle } from '../testing/makers.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const fields = `id version status subjectKind capacity onBehalf enteredLate occurredOn reason noProblem authorityRule { code } criteriaSet { code frozen }
  organization { id } person { id } reviewer { id } appointment { id } remarks { kind code text } allowedEvents
  draftOpinions { kind text pointedOut measures { text ownerId dueOn } }
  opinions { id kind text status rectification { id } measures { id } suggestedMeasures { text owner { id } dueOn measure { id } } }`
const create = `mutation($input: ReviewInput!, $key: String) { createReview(input: $input, idempotencyKey: $key) { ${fields} } }`
const change = `mutation($id: ID!, $version: Int!, $input: ReviewInput!) { updateReview(id: $id, version: $version, input: $input) { ${fields} } }`
const verb = (name: string, more = '') => `mutation($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${more}) { ${fields} } }`

test('the office drafts a review for a branch secretary and submits it with opinions and measures', () =>
  sandbox(db, async tx => {
    const { office, input, members, branchSecretaries } = await reviewWorld(tx)
    const key = { input, key: 'k' }
    const first = await ask(tx, office, create, key)
    expect(first.code, JSON.stringify(first.details)).toBeUndefined()
    const draft = first.data.createReview
    expect(draft).toMatchObject({
      status: 'DRAFTED',
      version: 1,
      subjectKind: 'PERSON',
      capacity: 'MEMBER',
      onBehalf: true,
      enteredLate: true,
      authorityRule: { code: 'BRANCH_SECRETARY_MEMBERS' },
      // Its cycle uses it, handed in or not.
      criteriaSet: { code: 'MEMBER', frozen: true },
      opinions: [],
      reviewer: { id: branchSecretaries[0]!.id },
      person: { id: members[0]![1]!.id },
      allowedEvents: ['SUBMIT', 'DISCARD'],
    })
    expect(draft.appointment.id).toBeTruthy()
    expect((await ask(tx, office, create, key)).data.createReview.id).toBe(draft.id)
    const { data } = await ask(tx, office, verb('submitReview'), { id: draft.id, version: 1 })
    expect(data.submitReview).toMatchObject({ status: 'SUBMITTED', version: 2, draftOpinions: [], criteriaSet: { frozen: true } })
    expect(data.submitReview.opinions).toMatchObject([
      {
        kind: 'PROBLEM',
        status: 'RAISED',
        rectification: null,
        measures: [],
        suggestedMeasures: [{ text: '每月家访', owner: { id: members[0]![1]!.id }, dueOn: '2011-12-20', measure: null }],
      },
      { kind: 'SUGGESTION', status: 'RAISED', rectification: null, measures: [] },
      { kind: 'HELP', status: 'ASKED' },
      { kind: 'PRAISE', status: 'NOTED' },
    ])
    expect(data.submitReview.allowedEvents).toEqual(['RETURN', 'DISCLOSE', 'VOID'])
    const moves = await tx.query('select thing, event, state, effective_on, ordinal from transitions order by thing, thing_id, ordinal')
    expect(moves.every(({ effective_on }: { effective_on: string }) => effective_on === input.occurredOn)).toBe(true)
    expect(moves.map(({ thing, event, state }: Record<string, string>) => `${thing} ${event} ${state}`).sort()).toEqual([
      'OPINION null ASKED',
      'OPINION null NOTED',
      'OPINION null RAISED',
      'OPINION null RAISED',
      'REVIEW SUBMIT SUBMITTED',
      'REVIEW null DRAFTED',
    ])
    const [{ kind, payload }] = await tx.query('select kind, payload from audit_events order by seq desc limit 1')
    expect(kind).toBe('review.submitted')
    expect(payload.changes.map(({ table }: { table: string }) => table)).toEqual(
      expect.arrayContaining(['criteria_sets', 'reviews', 'opinions', 'suggested_measures', 'transitions']),
    )
    expect(JSON.stringify(payload)).not.toContain('家访')
  }))

test('a draft may be incomplete; submitting it reports all problems at once', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const { data } = await ask(tx, office, create, { input: { ...input, remarks: [], opinions: [] } })
    const { code, details } = await ask(tx, office, verb('submitReview'), { id: data.createReview.id, version: 1 })
    expect(code).toBe('INVALID')
    expect(details.problems.map(({ at, code }: Record<string, string>) => `${at} ${code}`)).toEqual([
      'parts.ACHIEVEMENTS MISSING',
      'parts.PROBLEMS MISSING',
      'parts.DIRECTION MISSING',
      'content NO_CONTENT',
    ])
  }))

test('a problem pointed out on the spot is noted and never adopted; a review may state that it found none', () =>
  sandbox(db, async tx => {
    const { office, input, other } = await reviewWorld(tx)
    const opinions = [{ kind: 'PROBLEM', text: '迟到', pointedOut: true }]
    const submitted = async (change: object) => {
      const { id, draftOpinions } = (await ask(tx, office, create, { input: { ...input, ...change } })).data.createReview
      const { data } = await ask(tx, office, verb('submitReview'), { id, version: 1 })
      return { ...data.submitReview, draftOpinions }
    }
    const noted = await submitted({ opinions })
    expect(noted).toMatchObject({ noProblem: false, draftOpinions: opinions, opinions: [{ status: 'NOTED', rectification: null }] })
    const adopt = 'mutation($id: ID!) { adoptOpinion(id: $id, version: 1) { id } }'
    expect((await ask(tx, office, adopt, { id: noted.opinions[0].id })).code).toBe('MOVE_NOT_ALLOWED')
    expect(await submitted({ personId: other.id, opinions: [], noProblem: true })).toMatchObject({ noProblem: true, opinions: [] })
  }))

test('rejects a draft in a cycle of another part of the tree', () =>
  sandbox(db, async tx => {
    const { office, input, branches } = await reviewWorld(tx)
    const { id: cycleId } = await makeCycle(tx, branches[1]!)
    const { code, details } = await ask(tx, office, create, { input: { ...input, cycleId } })
    expect([code, details.problems]).toEqual(['INVALID', [{ at: 'cycleId', code: 'NOT_ALLOWED' }]])
  }))

describe('a draft is refused', () => {
  const cases: [string, (world: Awaited<ReturnType<typeof reviewWorld>>) => object, string, string?][] = [
    ['for tomorrow', () => ({ occurredOn: nextYear }), 'INVALID', 'occurredOn IN_FUTURE'],
    ['for a day before the appointment', () => ({ occurredOn: '1999-12-31' }), 'INVALID', 'occurredOn BEFORE_APPOINTMENT'],
    ['on oneself', ({ branchSecretaries }) => ({ personId: branchSecretaries[0]!.id }), 'SELF_REVIEW'],
    ['without authority', ({ members }) => ({ personId: members[1]![1]!.id }), 'NO_AUTHORITY'],
    ['of a subject that is not there', () => ({ personId: '00000000-0000-4000-8000-000000000000' }), 'NOT_FOUND'],
    [
      'with a text beside the list of problems',
      () => ({ remarks: [{ kind: 'PART', code: 'PROBLEMS', text: '少' }] }),
      'INVALID',
      'parts.PROBLEMS NOT_ALLOWED',
    ],
    ['that found no problem beside one', () => ({ noProblem: true }), 'INVALID', 'noProblem NOT_ALLOWED'],
    ['with an unknown part', () => ({ remarks: [{ kind: 'PART', code: 'X' }] }), 'INVALID', 'parts.X UNKNOWN_PART'],
    [
      'with measures against praise',
      () => ({ opinions: [{ kind: 'PRAISE', text: 'x', measures: [{ text: 'y' }] }] }),
      'INVALID',
      'opinions.0.measures NOT_ALLOWED',
    ],
  ]
  for (const [name, change, code, problem] of cases)
    test(name, () =>
      sandbox(db, async tx => {
        const world = await reviewWorld(tx)
        const answer = await ask(tx, world.office, create, { input: { ...world.input, ...change(world) } })
        expect(answer.code).toBe(code)
        if (problem) expect(answer.details.problems.map((one: Record<string, string>) => `${one.at} ${one.code}`)).toContain(problem)
      }),
    )
})

test('reviews need authority by post, contact point or membership; others may not record them', () =>
  sandbox(db, async tx => {
    const { input, secretary, leader, members, branches, branchSecretaries, committee } = await reviewWorld(tx)
    const { organizationId: _, personId: __, ...rest } = input
    const record = async (person: typeof secretary, subject: object, reviewerId = person.id) =>
      ask(tx, await actorFor(tx, person), create, {
        input: { ...rest, opinions: [], remarks: [], reviewerId, ...subject },
      })
    const ruleOf = async (...args: Parameters<typeof record>) => {
      const { data, code } = await record(...args)
      return code ?? data.createReview.authorityRule.code
    }
    const branch = { organizationId: branches[0]!.id }
    const { id: mutual } = await tx.findOneByOrFail(ReviewForm, { code: 'MUTUAL' })
    const [own, other] = [members[0]![1]!, members[0]![2]!]
    expect(await ruleOf(secretary, branch)).toBe('SECRETARY_ORGANIZATIONS')
    expect(await ruleOf(secretary, { ...branch, personId: branchSecretaries[0]!.id, capacity: 'SECRETARY' })).toBe('SECRETARY_SECRETARIES')
    expect(await ruleOf(secretary, { organizationId: branches[1]!.id, personId: leader.id })).toBe('SECRETARY_LEADING_GROUP')
    expect(await ruleOf(leader, branch)).toBe('LEADER_CONTACT_POINTS')
    expect(await ruleOf(branchSecretaries[0]!, { ...branch, personId: own.id })).toBe('BRANCH_SECRETARY_MEMBERS')
    expect(await ruleOf(branchSecretaries[0]!, { organizationId: committee.id, formId: mutual })).toBe('BRANCH_SECRETARY_HIGHER_LEVEL')
    expect(await ruleOf(own, { ...branch, personId: other.id, formId: mutual })).toBe('MEMBER_PEERS')
    expect(await ruleOf(own, { ...branch, formId: mutual })).toBe('MEMBER_OWN_ORGANIZATION')
    expect(await ruleOf(own, { ...branch, personId: other.id }, branchSecretaries[0]!.id)).toBe('FORBIDDEN')
    expect(await ruleOf(own, { organizationId: branches[1]!.id, personId: members[1]![1]!.id })).toBe('NOT_FOUND')
    expect(await ruleOf(own, { organizationId: committee.id })).toBe('NOT_FOUND')
  }))

test('a leader files no review of the masses or delegates, a member no leader’s; who may in two classes reviews in that of the form', () =>
  sandbox(db, async tx => {
    const { input, reviewer, member, other, branches } = await reviewWorld(tx)
    const formOf = async (code: string) => (await tx.findOneByOrFail(ReviewForm, { code })).id
    const rest = { ...input, opinions: [], remarks: [], organizationId: branches[0]!.id, personId: other.id }
    const record = async (person: typeof reviewer, formId: string) => {
      const { data, code, details } = await ask(tx, await actorFor(tx, person), create, {
        input: { ...rest, formId, reviewerId: person.id },
      })
      return code
        ? details.problems.map((one: { at: string; code: string }) => `${one.at} ${one.code}`)
        : data.createReview.authorityRule.code
    }
    for (const code of ['MASS', 'INVITED_DELEGATES']) expect(await record(reviewer, await formOf(code))).toEqual(['form WRONG_FORM'])
    expect(await record(member, await formOf('COLLECTIVE'))).toEqual(['form WRONG_FORM'])
    expect(await record(reviewer, await formOf('COLLECTIVE'))).toBe('BRANCH_SECRETARY_MEMBERS')
    await tx.query(`update review_forms set classes = '["PEER"]' where code = 'MUTUAL'`)
    expect(await record(reviewer, await formOf('MUTUAL'))).toBe('MEMBER_PEERS')
  }))

test('an unreadable subject answers like an unknown one, whatever else is wrong', () =>
  sandbox(db, async tx => {
    const { input, reviewer, branches, members } = await reviewWorld(tx)
    const actor = await actorFor(tx, reviewer)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const places = [branches[0]!.id, branches[1]!.id, nowhere, 'x']
    const people = [members[1]![2]!.id, nowhere, 'x']
    const asked = async (change: object) => {
      const { code, details } = await ask(tx, actor, create, { input: { ...input, ...change } })
      return `${code} ${details?.what ?? ''}`
    }
    for (const wrong of [{}, { criteriaSetId: nowhere }, { treatmentId: 'x' }, { occurredOn: nextYear }, { remarks: [] }]) {
      for (const organizationId of places) {
        const answers = new Set<string>()
        for (const personId of people) answers.add(await asked({ ...wrong, organizationId, personId }))
        expect([...answers], JSON.stringify(wrong)).toHaveLength(1)
      }
      for (const personId of [...people, members[0]![1]!.id, null]) {
        const answers = new Set<string>()
        const capacity = personId && 'MEMBER'
        for (const organizationId of places.slice(1)) answers.add(await asked({ ...wrong, organizationId, personId, capacity }))
        expect([...answers], JSON.stringify(wrong)).toHaveLength(1)
      }
    }
  }))

test('of two editors, the second gets STALE with the present draft', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const { id } = (await ask(tx, office, create, { input })).data.createReview
    const remarks = ['ACHIEVEMENTS', 'DIRECTION'].map(code => ({ kind: 'PART', code, text: '甲' }))
    const first = await ask(tx, office, change, { id, version: 1, input: { ...input, remarks } })
    expect(first.data.updateReview).toMatchObject({ version: 2, remarks })
    const second = await ask(tx, office, change, { id, version: 1, input })
    expect(second.code).toBe('STALE')
    expect(second.details).toMatchObject({ present: { id, version: 2 } })
    await ask(tx, office, verb('submitReview'), { id, version: 2 })
    const third = await ask(tx, office, change, { id, version: 3, input })
    expect(third.code).toBe('FROZEN')
  }))
