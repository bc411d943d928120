import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau } from '../testing/makers.ts'
import { reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const fields = 'id version code revision name { zh en } applies act { zh en } orders source retiredAt frozen status allowedEvents viewerMay'
const create = `mutation($input: CreateTreatmentInput!) { createTreatment(input: $input) { ${fields} } }`
const revise = `mutation($id: ID!, $version: Int!, $input: ReviseTreatmentInput!) { reviseTreatment(id: $id, version: $version, input: $input) { ${fields} } }`
const move = (name: string) => `mutation($id: ID!, $version: Int!) { moved: ${name}Treatment(id: $id, version: $version) { ${fields} } }`
const text = (zh: string) => ({ zh, en: '' })
const content = { name: text('提醒谈话'), applies: 'PERSON', act: text('由书记谈话提醒'), orders: false, source: '本局' }
const draft = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'
const list = `query($filter: TreatmentFilter) { treatments(filter: $filter, page: { size: 100 }) { items { code revision status } } }`

test('the office writes a treatment of its own, and it is offered', () =>
  sandbox(db, async tx => {
    const { office, members } = await makeBureau(tx)
    const made = (await ask(tx, office, create, { input: { code: 'REMINDER', ...content } })).data.createTreatment
    expect(made).toMatchObject({ revision: 1, frozen: false, status: 'OFFERED', allowedEvents: ['REVISE', 'RETIRE'], retiredAt: null })
    const codes = async () => (await ask(tx, office, list, {})).data.treatments.items.map(({ code }: { code: string }) => code)
    expect(await codes()).toContain('REMINDER')
    expect((await ask(tx, office, create, { input: { code: 'REMINDER', ...content } })).details.problems).toEqual([
      { at: 'code', code: 'TAKEN' },
    ])
    const secretary = await makeActor(tx, members[0]![0]!)
    expect((await ask(tx, secretary, create, { input: { code: 'THEIRS', ...content } })).code).toBe('FORBIDDEN')
    const shown = await ask(tx, secretary, `query($id: ID!) { treatment(id: $id) { ${fields} } }`, { id: made.id })
    expect(shown.data.treatment).toMatchObject({ viewerMay: [], allowedEvents: [] })
  }))

test('refuses a treatment without a name, an act or a source, each at its field', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    const wrong = await ask(tx, office, create, { input: { ...content, code: 'x y', name: text(' '), act: text(''), source: ' ' } })
    expect(wrong.details.problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`)).toEqual([
      'code WRONG_FORMAT',
      'name.zh MISSING',
      'act.zh MISSING',
      'source MISSING',
    ])
  }))

test('revising a used treatment leaves the old words with the review that used them', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const { id } = (await ask(tx, office, create, { input: { code: 'REMINDER', ...content } })).data.createTreatment
    const inPlace = await ask(tx, office, revise, { id, version: 1, input: { ...content, act: text('当面提醒') } })
    expect(inPlace.data.reviseTreatment).toMatchObject({ id, version: 2, revision: 1, act: { zh: '当面提醒' } })
    const review = (await ask(tx, office, draft, { input: { ...input, treatmentId: id } })).data.createReview
    const second = (await ask(tx, office, revise, { id, version: 2, input: { ...content, name: text('诫勉谈话') } })).data.reviseTreatment
    expect(second).toMatchObject({ revision: 2, version: 1, name: { zh: '诫勉谈话' }, status: 'OFFERED' })
    const read = await ask(tx, office, `query($id: ID!) { review(id: $id) { treatment { ${fields} } } }`, { id: review.id })
    expect(read.data.review.treatment).toMatchObject({
      name: { zh: '提醒谈话' },
      act: { zh: '当面提醒' },
      frozen: true,
      status: 'SUPERSEDED',
      allowedEvents: [],
    })
    expect(await ask(tx, office, revise, { id, version: 3, input: content })).toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
      details: { state: 'SUPERSEDED', event: 'REVISE' },
    })
  }))

test('a retired treatment is offered no more and can be offered again', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    const [first] = (await ask(tx, office, list, { filter: { code: 'MODEL_MEMBER' } })).data.treatments.items
    expect(first.status).toBe('OFFERED')
    const [{ id }] = await tx.query(`select id from treatments where code = 'MODEL_MEMBER'`)
    const retired = (await ask(tx, office, move('retire'), { id, version: 1 })).data.moved
    expect(retired).toMatchObject({ version: 2, status: 'RETIRED', allowedEvents: ['REINSTATE'] })
    expect(retired.retiredAt).not.toBeNull()
    const found = async (filter: object) => (await ask(tx, office, list, { filter })).data.treatments.items
    expect(await found({ code: 'MODEL_MEMBER' })).toEqual([])
    expect(await found({ retired: true })).toEqual([{ code: 'MODEL_MEMBER', revision: 1, status: 'RETIRED' }])
    expect(await found({ code: 'MODEL_MEMBER', all: true })).toHaveLength(1)
    expect((await ask(tx, office, move('retire'), { id, version: 2 })).code).toBe('MOVE_NOT_ALLOWED')
    expect((await ask(tx, office, revise, { id, version: 2, input: content })).code).toBe('MOVE_NOT_ALLOWED')
    expect((await ask(tx, office, move('reinstate'), { id, version: 2 })).data.moved).toMatchObject({ status: 'OFFERED', retiredAt: null })
    expect(await found({ code: 'MODEL_MEMBER' })).toHaveLength(1)
  }))

test('a new review chooses neither a retired treatment nor an earlier revision; a draft that had chosen it keeps it', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const { id } = (await ask(tx, office, create, { input: { code: 'REMINDER', ...content } })).data.createTreatment
    const review = (await ask(tx, office, draft, { input: { ...input, treatmentId: id } })).data.createReview
    const second = (await ask(tx, office, revise, { id, version: 1, input: content })).data.reviseTreatment
    await ask(tx, office, move('retire'), { id: second.id, version: 1 })
    for (const treatmentId of [id, second.id]) {
      const refused = await ask(tx, office, draft, { input: { ...input, treatmentId } })
      expect(refused.details.problems).toEqual([{ at: 'treatment', code: 'RETIRED' }])
    }
    const submit = 'mutation($id: ID!) { submitReview(id: $id, version: 1) { status treatment { code } } }'
    expect((await ask(tx, office, submit, { id: review.id })).data.submitReview).toMatchObject({
      status: 'SUBMITTED',
      treatment: { code: 'REMINDER' },
    })
  }))

test('where a treatment stands costs one statement for a whole list', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    forgetStatements()
    await ask(tx, office, '{ treatments { items { id } } }')
    const without = statements.length
    forgetStatements()
    await ask(tx, office, '{ treatments { items { id frozen status allowedEvents } } }')
    expect(statements.length - without).toBe(1)
  }))
