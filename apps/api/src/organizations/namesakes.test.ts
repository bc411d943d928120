import { nameKey } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { makeDatabase } from '../database.ts'
import { Namesakes1764300600000 } from '../migrations/1764300600000-namesakes.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeBureau, makeOrganization } from '../testing/makers.ts'

const { db, ownerUrl } = testDatabase()
const create = `mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id version } }`
const rename = `mutation($id: ID!, $name: String!) { updateOrganization(id: $id, version: 1, input: { name: $name }) { name } }`
const move = `mutation($id: ID!, $parentId: ID!) { moveOrganization(id: $id, version: 1, parentId: $parentId, on: "2020-01-01") { id } }`
const taken = (at: string) => [{ at, code: 'TAKEN' }]

test('rejects a second organisation of one name below one parent: founded, renamed or moved there', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx)
    const problemsOf = async (source: string, variables: Record<string, unknown>) =>
      (await ask(tx, office, source, variables)).details?.problems
    const input = { kind: 'PARTY_BRANCH', parentId: committee.id }
    expect(await problemsOf(create, { input: { ...input, name: '第1支部' } })).toEqual(taken('name'))
    expect(await problemsOf(create, { input: { ...input, name: ' 第 １ 支部 ' } })).toEqual(taken('name'))
    expect(await problemsOf(create, { input: { name: '县教育局党委', kind: 'PARTY_COMMITTEE' } })).toEqual(taken('name'))
    expect(await problemsOf(rename, { id: branches[0]!.id, name: '第2支部' })).toEqual(taken('name'))
    expect(await problemsOf(create, { input: { ...input, name: '第1支部', parentId: branches[0]!.id } })).toBeUndefined()
    const below = await makeOrganization(tx, { parent: branches[0]!, name: '第2支部' })
    expect(await problemsOf(move, { id: below.id, parentId: committee.id })).toEqual(taken('parentId'))
  }))

test('the name of a dissolved organisation is free again', () =>
  sandbox(db, async tx => {
    const { office, committee } = await makeBureau(tx)
    const input = { name: '联合支部', kind: 'PARTY_BRANCH', parentId: committee.id }
    const { id, version } = (await ask(tx, office, create, { input })).data.createOrganization
    await ask(
      tx,
      office,
      `mutation($id: ID!, $version: Int!) { dissolveOrganization(id: $id, version: $version, on: "2020-01-01") { id } }`,
      {
        id,
        version,
      },
    )
    expect((await ask(tx, office, create, { input })).code).toBeUndefined()
  }))

test('rejects a second body or cycle of one name in one organisation, and a second unit of one name', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx)
    const twice = async (source: string) => {
      expect((await ask(tx, office, `mutation { ${source} { id } }`)).code).toBeUndefined()
      expect((await ask(tx, office, `mutation { ${source} { id } }`)).details.problems).toEqual(taken('name'))
    }
    const body = (place: string) => `createBody(input: { name: "领导小组", kind: LEADING_GROUP${place} })`
    await twice(body(''))
    await twice(body(`, organizationId: "${committee.id}"`))
    await twice(body(`, organizationId: "${branches[0]!.id}"`))
    await twice('createUnit(input: { name: "第一小学", kind: SCHOOL })')
    const days = 'startsOn: "2012-01-01", endsOn: "2012-12-31"'
    await twice(`createCycle(input: { name: "2012年", kind: YEAR, ${days}, organizationId: "${committee.id}",
      rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY })`)
  }))

test('of twenty foundings side by side under one name one succeeds', async () => {
  const { office, committee } = await makeBureau(db.manager)
  const input = { name: '同名支部', kind: 'PARTY_BRANCH', parentId: committee.id }
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(db.manager, office, create, { input })))
  expect(answers.filter(({ code }) => !code)).toHaveLength(1)
  expect(answers.filter(({ code }) => code).map(({ details }) => details.problems)).toEqual(Array(19).fill(taken('name')))
})

test('stored namesakes are numbered by the migration, the earliest keeps its name', async () => {
  const owner = await makeDatabase({ url: ownerUrl }).initialize()
  const runner = owner.createQueryRunner()
  try {
    await runner.startTransaction()
    const migration = new Namesakes1764300600000()
    await migration.down(runner)
    const [{ id }] = await runner.query(
      `insert into organizations (name, kind, path) values ('旧党委', 'PARTY_COMMITTEE', '/') returning id`,
    )
    for (const [i, name] of ['一支部', '一 支部', '二支部'].entries())
      await runner.query("insert into organizations (name, kind, path, parent_id, recorded_at) values ($1, 'PARTY_BRANCH', '/', $2, $3)", [
        name,
        id,
        `2026-01-0${i + 1}`,
      ])
    await migration.up(runner)
    const rows = await runner.query('select name from organizations where parent_id = $1 order by recorded_at', [id])
    expect(rows).toEqual([{ name: '一支部' }, { name: '一 支部（2）' }, { name: '二支部' }])
    expect(await runner.query('select code, count from meaning_changes')).toEqual([{ code: 'NAMESAKE_NUMBERED', count: 1 }])
  } finally {
    await runner.rollbackTransaction()
    await owner.destroy()
  }
})

test('the database compares names as the domain does', async () => {
  const names = [' 第 １ 支部 ', '第1支部', 'ＡＢＣ École', '一\u3000小\u00a0支部\t', '㈠支部', 'Straße', '古丽·米娜', '\u2003x\n']
  const rows = await db.query('select name_key(n) as key from unnest($1::text[]) n', [names])
  expect(rows.map(({ key }: { key: string }) => key)).toEqual(names.map(nameKey))
})
