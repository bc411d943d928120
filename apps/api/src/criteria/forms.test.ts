import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const fields =
  'id version revision status frozen name { zh } subjects confidential scheduled parts { code name { zh } required gives } occasions { code name { zh } }'
const create = `mutation($input: CreateReviewFormInput!) { createReviewForm(input: $input) { ${fields} } }`
const revise = `mutation($id: ID!, $version: Int!, $input: ReviseReviewFormInput!) { reviseReviewForm(id: $id, version: $version, input: $input) { ${fields} } }`
const record = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version form { id } } }'
const meet = 'mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { id kindName { zh } } }'
const text = (zh: string) => ({ zh, en: '' })
const content = {
  name: text('组织生活会'),
  subjects: ['PERSON'],
  classes: ['LEADER'],
  parts: [
    { code: 'PROBLEMS', name: text('查摆问题'), required: true, gives: 'PROBLEM' },
    { code: 'DIRECTION', name: text('努力方向'), required: false },
  ],
  occasions: [{ code: 'LIFE', name: text('组织生活会') }],
  confidential: false,
  scheduled: true,
  source: '本局',
}

test('a review is recorded in a form that the office wrote, with its parts', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const form = (await ask(tx, office, create, { input: { code: 'LIFE_MEETING', ...content } })).data.createReviewForm
    expect(form).toMatchObject({ revision: 1, frozen: false, parts: [{ code: 'PROBLEMS', gives: 'PROBLEM' }, { gives: null }] })
    const remarks = [{ kind: 'PART', code: 'DIRECTION', text: '多谈心' }]
    const made = await ask(tx, office, record, { input: { ...input, formId: form.id, remarks, opinions: [] } })
    expect(made.data.createReview.form.id).toBe(form.id)
    const used = await ask(tx, office, revise, { id: form.id, version: 1, input: { ...content, name: text('民主生活会') } })
    expect(used.data.reviseReviewForm).toMatchObject({ revision: 2, name: { zh: '民主生活会' } })
    const refused = await ask(tx, office, record, { input: { ...input, formId: form.id, remarks, opinions: [] } })
    expect(refused.details.problems).toEqual([{ at: 'form', code: 'RETIRED' }])
  }))

test('refuses a form that nothing is written down in, or that is planned for no kind of occasion', () =>
  sandbox(db, async tx => {
    const { office } = await reviewWorld(tx)
    const wrong = await ask(tx, office, create, { input: { ...content, code: 'WRONG', subjects: [], parts: [], occasions: [] } })
    expect(wrong.details.problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`)).toEqual([
      'subjects TOO_FEW',
      'parts TOO_FEW',
      'occasions TOO_FEW',
    ])
  }))

test('a kind of occasion that is added to a used form can be met at; earlier meetings still take reviews in their form', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const form = (await ask(tx, office, create, { input: { code: 'LIFE_MEETING', ...content } })).data.createReviewForm
    const { cycleId, organizationId, occurredOn: heldOn } = input
    const meeting = { cycleId, organizationId, heldOn, formId: form.id, kind: 'LIFE' }
    const earlier = (await ask(tx, office, meet, { input: meeting })).data.createOccasion
    const occasions = [...content.occasions, { code: 'STUDY', name: text('学习会') }]
    const next = (await ask(tx, office, revise, { id: form.id, version: 1, input: { ...content, occasions } })).data.reviseReviewForm
    expect(next.revision).toBe(2)
    const later = await ask(tx, office, meet, { input: { ...meeting, formId: next.id, kind: 'STUDY' } })
    expect(later.data.createOccasion.kindName.zh).toBe('学习会')
    expect((await ask(tx, office, meet, { input: meeting })).details.problems).toEqual([{ at: 'formId', code: 'RETIRED' }])
    const remarks = [{ kind: 'PART', code: 'DIRECTION', text: '多谈心' }]
    const there = { ...input, formId: form.id, occasionId: earlier.id, remarks, opinions: [] }
    const review = (await ask(tx, office, record, { input: there })).data.createReview
    expect(review.form.id).toBe(form.id)
  }))

test('the figures count a form once, whatever its revision', () =>
  sandbox(db, async tx => {
    const { office, input } = await reviewWorld(tx)
    const submit = async () => {
      const made = (await ask(tx, office, record, { input })).data.createReview
      await ask(tx, office, 'mutation($id: ID!) { submitReview(id: $id, version: 1) { id } }', { id: made.id })
      return made.form.id
    }
    const id = await submit()
    const forms = `query($cycle: ID!) { statistics(cycleId: $cycle) { byForm { form { revision name { zh } } reviews } } }`
    const [{ version, parts, occasions }] = await tx.query('select version, parts, occasions from review_forms where id = $1', [id])
    const next = (
      await ask(tx, office, revise, { id, version, input: { ...content, parts, occasions, subjects: ['PERSON', 'ORGANIZATION'] } })
    ).data.reviseReviewForm
    input.formId = next.id
    await submit()
    const { data } = await ask(tx, office, forms, { cycle: input.cycleId })
    expect(data.statistics.byForm.filter(({ form }: { form: { name: { zh: string } } }) => form.name.zh === '组织生活会')).toEqual([
      { form: { revision: 2, name: { zh: '组织生活会' } }, reviews: 2 },
    ])
  }))
