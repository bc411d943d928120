import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { nextYear } from '../testing/days.ts'
import { makeActor, makeBureau, makeMember, makeOrganization } from '../testing/makers.ts'

const { db } = testDatabase()
const one = `query($id: ID!) { organization(id: $id) { name version parent { name } ancestors { name } children { name } } }`
const move = `mutation($id: ID!, $version: Int!, $parentId: ID!, $on: Date!) {
  moveOrganization(id: $id, version: $version, parentId: $parentId, on: $on) { version parent { name } ancestors { name } } }`
const edit = `mutation($id: ID!, $version: Int!, $input: UpdateOrganizationInput!) {
  updateOrganization(id: $id, version: $version, input: $input) { name shortName ordinal version } }`
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

test('moves a branch with its tree, and keeps the tree of earlier days', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx)
    const general = await makeOrganization(tx, { parent: committee, name: '总支', kind: 'GENERAL_BRANCH' })
    const group = await makeOrganization(tx, { parent: branches[0]!, name: '小组', kind: 'PARTY_SUBGROUP' })
    const { id } = branches[0]!
    const { data } = await ask(tx, office, move, { id, version: 1, parentId: general.id, on: '2020-05-01' })
    expect(data.moveOrganization).toEqual({ version: 2, parent: { name: '总支' }, ancestors: [{ name: '县教育局党委' }, { name: '总支' }] })
    const below = await ask(tx, office, one, { id: group.id })
    expect(names(below.data.organization.ancestors)).toEqual(['县教育局党委', '总支', '第1支部'])
    const edges = await tx.query('select parent_id, from_on, to_on from organization_edges where organization_id = $1 order by from_on', [
      id,
    ])
    expect(edges).toEqual([
      { parent_id: committee.id, from_on: '2000-01-01', to_on: '2020-05-01' },
      { parent_id: general.id, from_on: '2020-05-01', to_on: null },
    ])
    const inTree = await ask(tx, office, 'query($id: ID!) { organizations(filter: { within: $id }) { total } }', { id: general.id })
    expect(inTree.data.organizations.total).toBe(3)
    const [{ payload }] = await tx.query(`select payload from audit_events where kind = 'organization.moved'`)
    expect(payload.changes.map(({ table }: { table: string }) => table).sort()).toEqual([
      'organization_edges',
      'organization_edges',
      'organizations',
      'organizations',
    ])
  }))

test('rejects a move below itself, into the future, or before its present place began', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx)
    const group = await makeOrganization(tx, { parent: branches[0]!, kind: 'PARTY_SUBGROUP' })
    const refused = async (id: string, parentId: string, on = '2020-05-01', version = 1) => {
      const { code, details } = await ask(tx, office, move, { id, version, parentId, on })
      return details.problems?.map((problem: { at: string; code: string }) => `${problem.at} ${problem.code}`) ?? code
    }
    const { id } = branches[0]!
    expect(await refused(id, group.id)).toEqual(['parentId WRONG_PARENT'])
    expect(await refused(id, id)).toEqual(['parentId WRONG_PARENT'])
    expect(await refused(id, branches[1]!.id, nextYear)).toEqual(['on IN_FUTURE'])
    expect(await refused(id, branches[1]!.id, '1999-01-01')).toEqual(['on ENDS_BEFORE_START'])
    expect(await refused(id, branches[1]!.id, '2020-05-01', 7)).toBe('STALE')
    expect(await refused(committee.id, '00000000-0000-4000-8000-000000000000')).toBe('NOT_FOUND')
  }))

test('an update needs the present version and the office of the tree; ids out of reach are NOT_FOUND', () =>
  sandbox(db, async tx => {
    const { office, branches, members, clerk } = await makeBureau(tx)
    const elsewhere = await makeOrganization(tx, { name: '另一个党委' })
    const { id } = branches[0]!
    const input = { name: ' 新名称 ', shortName: '新', ordinal: 9 }
    expect((await ask(tx, office, edit, { id, version: 1, input })).data.updateOrganization).toEqual({
      name: '新名称',
      shortName: '新',
      ordinal: 9,
      version: 2,
    })
    const stale = await ask(tx, office, edit, { id, version: 1, input })
    expect(stale).toMatchObject({ code: 'STALE', details: { present: { name: '新名称', version: 2 } } })
    expect((await ask(tx, office, edit, { id, version: 2, input: { name: '' } })).details.problems).toEqual([
      { at: 'name', code: 'MISSING' },
    ])
    const member = await makeActor(tx, members[0]![1]!)
    expect((await ask(tx, member, edit, { id, version: 2, input })).code).toBe('FORBIDDEN')
    const worker = await makeActor(tx, clerk)
    expect((await ask(tx, worker, edit, { id, version: 2, input: { ordinal: 1 } })).data.updateOrganization.version).toBe(3)
    expect((await ask(tx, worker, edit, { id: elsewhere.id, version: 1, input })).code).toBe('NOT_FOUND')
    expect((await ask(tx, worker, one, { id: elsewhere.id })).data.organization).toBeNull()
  }))

test('a member sees their own branch, but not its siblings through the parent', () =>
  sandbox(db, async tx => {
    const { branches, members } = await makeBureau(tx)
    const member = await makeActor(tx, members[0]![1]!)
    const { data } = await ask(tx, member, '{ organizations { items { id parent { children { id } } } } }')
    expect(data.organizations.items).toEqual([{ id: branches[0]!.id, parent: { children: [{ id: branches[0]!.id }] } }])
  }))

test('creates, finds and changes units and bodies', () =>
  sandbox(db, async tx => {
    const { office, committee, members } = await makeBureau(tx)
    const unit = `mutation($input: CreateUnitInput!) { createUnit(input: $input) { id version name viewerMay } }`
    const input = { name: '第一小学', kind: 'SCHOOL' }
    const made = await ask(tx, office, unit, { input })
    expect(made.data.createUnit).toMatchObject({ name: '第一小学', viewerMay: ['ORGANIZATION_MANAGE'] })
    expect((await ask(tx, office, unit, { input })).details.problems).toEqual([{ at: 'name', code: 'TAKEN' }])
    const member = await makeActor(tx, members[0]![0]!)
    expect((await ask(tx, member, unit, { input: { ...input, name: '二小' } })).code).toBe('FORBIDDEN')
    const { id } = made.data.createUnit
    const renamed = await ask(
      tx,
      office,
      `mutation($id: ID!) { updateUnit(id: $id, version: 1, input: { name: "一小" }) { name version } }`,
      { id },
    )
    expect(renamed.data.updateUnit).toEqual({ name: '一小', version: 2 })
    const body = { name: '创先争优领导小组', kind: 'LEADING_GROUP', aliases: ['领导小组'], organizationId: committee.id }
    await ask(tx, office, `mutation($input: CreateBodyInput!) { createBody(input: $input) { id } }`, { input: body })
    const found = await ask(
      tx,
      office,
      '{ bodies(filter: { search: "领导小组" }) { total items { name organization { name } } } units { total } }',
    )
    expect(found.data).toMatchObject({ bodies: { total: 1, items: [{ organization: { name: '县教育局党委' } }] }, units: { total: 1 } })
  }))

test.each([2, 12])('lists a tree of %i branches in the same statements', branches =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx, { branches, members: 2 })
    forgetStatements()
    const fields =
      'name memberCount secretary { name } unit { name } parent { name } ancestors { name } children { name memberCount } viewerMay mayMove mayDissolve mayAddBelow'
    const { data } = await ask(tx, office, `{ organizations(page: { size: 100 }) { total items { ${fields} } } }`)
    expect(data.organizations.items[0].memberCount).toBe(branches * 2 + 2)
    expect(statements.length, statements.join('\n\n')).toBe(7)
  }),
)

test('former members do not count', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx, { branches: 1, members: 1 })
    await makeMember(tx, branches[0]!, { toOn: '2015-01-01' })
    const { data } = await ask(tx, office, 'query($id: ID!) { organization(id: $id) { memberCount secretary { name } } }', {
      id: branches[0]!.id,
    })
    expect(data.organization).toEqual({ memberCount: 3, secretary: { name: '党员1-1' } })
  }))
