import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau, makeMember, makePerson } from '../testing/makers.ts'

const { db } = testDatabase()
const create = `mutation($input: CreatePersonInput!) { createPerson(input: $input) {
  id version name originalName number pinyin initials partyStatus organization { id } memberships { fromOn toOn } viewerMay } }`
const edit = `mutation($id: ID!, $version: Int!, $input: UpdatePersonInput!) { updatePerson(id: $id, version: $version, input: $input) { name originalName number pinyin version } }`
const member = { politicalStatus: 'PARTY_MEMBER' }
const found = async (tx: EntityManager, actor: Actor, filter: object) => {
  const source =
    'query($filter: PersonFilter) { people(filter: $filter, sort: { field: NAME, order: ASC }) { total items { name pinyin } } }'
  const { data } = await ask(tx, actor, source, { filter })
  return data.people.items.map(({ name }: { name: string }) => name)
}

test('normalises a name and keeps the original spelling', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const organizationId = branches[0]!.id
    const person = async (name: string) =>
      (await ask(tx, office, create, { input: { ...member, name, organizationId, fromOn: '2020-01-01' } })).data.createPerson
    expect(await person('古丽〃米娜')).toMatchObject({
      name: '古丽·米娜',
      originalName: '古丽〃米娜',
      pinyin: 'gulimina',
      initials: 'glmn',
      organization: { id: organizationId },
      memberships: [{ fromOn: '2020-01-01', toOn: null }],
      viewerMay: expect.arrayContaining(['PERSON_MANAGE']),
    })
    expect(await person('阿依古丽·买买提')).toMatchObject({ originalName: null, initials: 'ayglmmt' })
    expect(await person(' 单　芳 ')).toMatchObject({ name: '单芳', pinyin: 'shanfang' })
    expect(await person('曾敏')).toMatchObject({ pinyin: 'zengmin', initials: 'zm' })
    expect(await person('Aigul Memet')).toMatchObject({ name: 'Aigul Memet', initials: 'am' })
  }))

test('finds people by name, pinyin, initials and number, sorted by pinyin', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx, { branches: 1, members: 0 })
    for (const [i, name] of ['曾敏', '阿依古丽·买买提', '单芳', '王芳'].entries())
      await ask(tx, office, create, { input: { ...member, name, number: `N00${i}`, organizationId: branches[0]!.id } })
    expect(await found(tx, office, { search: '芳' })).toEqual(['单芳', '王芳'])
    expect(await found(tx, office, { search: 'ayglmmt' })).toEqual(['阿依古丽·买买提'])
    expect(await found(tx, office, { search: '古丽•买' })).toEqual(['阿依古丽·买买提'])
    expect(await found(tx, office, { search: 'Wang Fang' })).toEqual(['王芳'])
    expect(await found(tx, office, { search: 'n000' })).toEqual(['曾敏'])
    expect(await found(tx, office, { search: '%' })).toEqual([])
    expect(await found(tx, office, { organizationId: branches[0]!.id })).toEqual([
      '阿依古丽·买买提',
      '领导',
      '单芳',
      '书记',
      '王芳',
      '曾敏',
    ])
  }))

test('the search for people uses its index', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx, { branches: 1, members: 1 })
    await tx.query('set local enable_seqscan = off')
    forgetStatements()
    await found(tx, office, { search: 'dangyuan1-1' })
    const text = statements.find(one => /select/i.test(one) && one.includes('ilike'))!
    const plan = await tx.query(`explain ${text}`, ['%dangyuan1-1%'])
    expect(JSON.stringify(plan)).toContain('people_search_idx')
  }))

test('reports all problems of a person at once; a number is unique', () =>
  sandbox(db, async tx => {
    const { office, members, branches } = await makeBureau(tx)
    const problems = async (input: object) => (await ask(tx, office, create, { input: { ...member, ...input } })).details.problems
    expect(await problems({ name: '  ', number: 'x'.repeat(201) })).toEqual([
      { at: 'name', code: 'MISSING' },
      { at: 'number', code: 'TOO_LONG', limit: 200 },
    ])
    expect(await problems({ name: '某', number: '1-1', organizationId: branches[0]!.id })).toEqual([{ at: 'number', code: 'TAKEN' }])
    const { id } = members[0]![0]!
    const changed = await ask(tx, office, edit, { id, version: 1, input: { name: '赛福丁・艾则孜', number: null } })
    expect(changed.data.updatePerson).toEqual({
      name: '赛福丁·艾则孜',
      originalName: '赛福丁・艾则孜',
      number: null,
      pinyin: 'saifudingaizezi',
      version: 2,
    })
    expect((await ask(tx, office, edit, { id, version: 1, input: {} })).code).toBe('STALE')
  }))

test('a person is visible to their organisation and those above it, but not to its siblings', () =>
  sandbox(db, async tx => {
    const { members, clerk, leader } = await makeBureau(tx)
    const [here, next] = [members[0]![1]!, members[1]![1]!]
    const actor = await makeActor(tx, here)
    const names = await found(tx, actor, {})
    expect(names).toEqual(['党员1-1', '党员1-2', '党员1-3', '书记'])
    const one = 'query($id: ID!) { person(id: $id) { name } }'
    expect((await ask(tx, actor, one, { id: next.id })).data.person).toBeNull()
    expect((await ask(tx, actor, one, { id: clerk.id })).data.person).toBeNull()
    const worker = await makeActor(tx, clerk)
    expect(await found(tx, worker, {})).toHaveLength(9)
    expect(await found(tx, worker, { ids: [clerk.id, leader.id] })).toEqual(['干事', '领导'])
    expect((await ask(tx, actor, edit, { id: here.id, version: 1, input: {} })).code).toBe('FORBIDDEN')
    expect((await ask(tx, actor, edit, { id: next.id, version: 1, input: {} })).code).toBe('NOT_FOUND')
    const alone = await makePerson(tx, { name: '无组织' })
    expect((await ask(tx, worker, one, { id: alone.id })).data.person).toEqual({ name: '无组织' })
    expect(await found(tx, worker, { search: '无组织' })).toEqual(['无组织'])
    expect(await found(tx, await makeActor(tx, alone), {})).toEqual(['无组织'])
  }))

test.each([2, 40])('lists %i people with all relations in the same statements', n =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx, { branches: 1, members: 0 })
    for (let i = 0; i < n; i++) await makeMember(tx, branches[0]!, { name: `某${i}`, number: `某-${i}` })
    const fields = `name partyStatus organization { name } memberships { fromOn standing organization { name } }
      affiliations { classes } appointments { post { name { zh } } } viewerMay`
    forgetStatements()
    const { data } = await ask(tx, office, `{ people(page: { size: 100 }) { total items { ${fields} } } }`)
    expect(data.people.total).toBe(n + 3)
    expect(statements.length, statements.join('\n\n')).toBe(10)
  }),
)

test('finds people by post and by whether they have an account, as far as the viewer sees either', () =>
  sandbox(db, async tx => {
    const { office, members, branchSecretaries, secretaryPost, clerk } = await makeBureau(tx)
    const worker = await makeActor(tx, clerk)
    const actor = await makeActor(tx, members[0]![1]!)
    const [{ post_id: postId }] = await tx.query('select post_id from appointments where person_id = $1', [branchSecretaries[0]!.id])
    expect(await found(tx, office, { postId })).toEqual(['党员1-1', '党员2-1'])
    expect(await found(tx, actor, { postId })).toEqual(['党员1-1'])
    expect(await found(tx, office, { postId: secretaryPost.postId })).toEqual(['书记'])
    expect(await found(tx, office, { postId: 'none' })).toEqual([])
    await tx.query(`update appointments set to_on = '2021-01-01' where person_id = $1`, [branchSecretaries[1]!.id])
    expect(await found(tx, office, { postId, hasAccount: false })).toEqual(['党员1-1'])
    expect(await found(tx, worker, { hasAccount: true })).toEqual(['党员1-2', '干事'])
    expect(await found(tx, worker, { hasAccount: false })).toHaveLength(7)
    const neighbour = await makeActor(tx, members[0]![2]!)
    expect([await found(tx, neighbour, { hasAccount: true }), await found(tx, actor, { hasAccount: true })]).toEqual([
      ['党员1-3'],
      ['党员1-2'],
    ])
    const of = '{ people { items { name account { status } viewerMay } } }'
    const seen = (await ask(tx, worker, of)).data.people.items
    const one = (name: string) => seen.find((person: { name: string }) => person.name === name)
    expect(one('党员1-2').account).toEqual({ status: 'ACTIVE' })
    expect(one('党员1-1')).toMatchObject({ account: null, viewerMay: expect.arrayContaining(['ACCOUNT_MANAGE']) })
  }))
