import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau, makeOrganization } from '../testing/makers.ts'
import { campaignData, ensureVocabulary } from './seed.ts'

const { db } = testDatabase()
const fields =
  'id version code revision name { zh en } subjects { kind capacity } announced listed criteria { code name { zh } } scale { code grades { code } } source frozen viewerMay'
const create = `mutation($input: CreateCriteriaSetInput!) { createCriteriaSet(input: $input) { ${fields} } }`
const revise = `mutation($id: ID!, $version: Int!, $input: ReviseCriteriaSetInput!) { reviseCriteriaSet(id: $id, version: $version, input: $input) { ${fields} } }`
const text = (zh: string) => ({ zh, en: zh })
const content = {
  name: text('我们的标准'),
  subjects: [{ kind: 'PERSON', capacity: 'MEMBER' }],
  announced: 3,
  criteria: [
    { code: 'ONE', name: text('一') },
    { code: 'TWO', name: text('二') },
  ],
  scale: {
    code: 'GOOD',
    name: text('好'),
    grades: [
      { code: 'YES', name: text('是') },
      { code: 'NO', name: text('否') },
    ],
  },
  source: '本局',
}

test('everybody reads the first data: seven criteria listed where five were announced', () =>
  sandbox(db, async tx => {
    const { members } = await makeBureau(tx)
    const member = await makeActor(tx, members[0]![1]!)
    const { data } = await ask(tx, member, `{ criteriaSets(filter: { code: "LEADING_GROUP_MEMBER" }) { total items { ${fields} } } }`)
    expect(data.criteriaSets).toMatchObject({ total: 1, items: [{ announced: 5, listed: 7, revision: 1, scale: null, viewerMay: [] }] })
    const forms = await ask(
      tx,
      member,
      '{ reviewForms { items { code confidential subjects parts { code required gives } occasions { code } } } treatments(filter: { applies: ORGANIZATION }) { items { name { zh } act { zh } orders } } }',
    )
    expect(forms.data.reviewForms.items.find(({ code }: { code: string }) => code === 'TALK').confidential).toBe(true)
    expect(forms.data.treatments.items.length).toBe(2)
    expect((await ask(tx, null, '{ criteriaSets { total } }')).errors).toHaveLength(1)
  }))

test('loading the first data again changes nothing', () =>
  sandbox(db, async tx => {
    await ensureVocabulary(tx, campaignData)
    const before = await tx.query('select count(*)::int as n from audit_events')
    forgetStatements()
    await ensureVocabulary(tx, campaignData)
    expect(statements).toHaveLength(1)
    expect(await tx.query('select count(*)::int as n from audit_events')).toEqual(before)
  }))

test('the office at the top creates a set; a branch may not', () =>
  sandbox(db, async tx => {
    const { clerk, members } = await makeBureau(tx)
    const worker = await makeActor(tx, clerk)
    const made = await ask(tx, worker, create, { input: { code: 'OURS', ...content } })
    expect(made.data.createCriteriaSet).toMatchObject({
      code: 'OURS',
      revision: 1,
      listed: 2,
      announced: 3,
      frozen: false,
      viewerMay: ['CRITERIA_MANAGE'],
    })
    expect((await ask(tx, worker, create, { input: { code: 'OURS', ...content } })).details.problems).toEqual([
      { at: 'code', code: 'TAKEN' },
    ])
    const wrong = await ask(tx, worker, create, {
      input: { ...content, code: 'x', subjects: [{ kind: 'ORGANIZATION', capacity: 'MEMBER' }], criteria: [] },
    })
    expect(wrong.details.problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`)).toEqual([
      'code WRONG_FORMAT',
      'subjects.0.capacity NOT_ALLOWED',
      'criteria TOO_FEW',
    ])
    const secretary = await makeActor(tx, members[0]![0]!)
    expect((await ask(tx, secretary, create, { input: { code: 'THEIRS', ...content } })).code).toBe('FORBIDDEN')
  }))

test('with two top organisations, only accounts with rights everywhere create sets', () =>
  sandbox(db, async tx => {
    const { clerk, office } = await makeBureau(tx)
    await makeOrganization(tx, { name: '另一个党委' })
    expect((await ask(tx, await makeActor(tx, clerk), create, { input: { code: 'OURS', ...content } })).code).toBe('FORBIDDEN')
    expect((await ask(tx, office, create, { input: { code: 'OURS', ...content } })).code).toBeUndefined()
  }))

test('revises an unused set in place, and a used one as a new revision', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    const { id } = (await ask(tx, office, create, { input: { code: 'OURS', ...content } })).data.createCriteriaSet
    const second = await ask(tx, office, revise, { id, version: 1, input: { ...content, announced: null } })
    expect(second.data.reviseCriteriaSet).toMatchObject({ id, version: 2, revision: 1, announced: null })
    expect((await ask(tx, office, revise, { id, version: 1, input: content })).code).toBe('STALE')
    await tx.query('update cycles set criteria = $2 where id = $1', [
      cycle.id,
      JSON.stringify([{ authorityRule: 'MEMBER_PEERS', criteriaSetId: id }]),
    ])
    const shown = await ask(tx, office, 'query($id: ID!) { criteriaSet(id: $id) { frozen } }', { id })
    expect([second.data.reviseCriteriaSet.frozen, shown.data.criteriaSet.frozen]).toEqual([false, true])
    const third = await ask(tx, office, revise, { id, version: 2, input: { ...content, name: text('第二版') } })
    expect(third.data.reviseCriteriaSet).toMatchObject({ version: 1, revision: 2, name: { zh: '第二版' } })
    const list = async (filter: string) =>
      (await ask(tx, office, `{ criteriaSets(filter: ${filter}, sort: { field: REVISION, order: ASC }) { items { revision } } }`)).data
        .criteriaSets.items
    expect(await list('{ code: "OURS" }')).toEqual([{ revision: 2 }])
    expect(await list('{ code: "OURS", all: true }')).toEqual([{ revision: 1 }, { revision: 2 }])
    expect(await list(`{ ids: ["${id}"] }`)).toEqual([{ revision: 1 }])
  }))
