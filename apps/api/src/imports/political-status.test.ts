import { readFileSync } from 'node:fs'
import { politicalStatus } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { rosterWorkbook } from '../testing/roster-workbook.ts'
import { actor, confirm, db, problemsIn, send } from '../testing/worlds/import-world.ts'
import { importRoster } from './import-roster.ts'
import { readCell } from './roster/cells.ts'
import { untilIdle } from './steps/queue.ts'

const nationalList = readFileSync(new URL('./cases/political-status-national-list.xlsx', import.meta.url))
const branch = { name: '第一中学党支部', kind: '党支部' }
const standing = `report { members affiliated }`
const report = async (id: string) => (await ask(db.manager, actor, `{ import(id: "${id}") { version ${standing} } }`)).data.import
const rows = async (table: string) => (await db.query(`select count(*)::int as n from ${table}`))[0].n
const found = (columns: string, from: string) => db.query(`select ${columns} from ${from} order by from_on`)
const roster = async (person: object) =>
  importRoster(db.manager, actor, await rosterWorkbook({ ORGANIZATIONS: [branch], PEOPLE: [person] as never }))

test('of the thirteen statuses of the national list two make members, eleven take part; undone, both are gone', async () => {
  await importRoster(db.manager, actor, await rosterWorkbook({ ORGANIZATIONS: [branch] }))
  const checked = await send(nationalList)
  expect(checked).toMatchObject({ status: 'CHECKED' })
  expect((await report(checked.id)).report).toEqual({ members: 2, affiliated: 11 })
  await confirm(checked)
  await untilIdle()
  expect(await found('standing', 'memberships')).toEqual(expect.arrayContaining([{ standing: 'FULL' }, { standing: 'PROBATIONARY' }]))
  expect([await rows('memberships'), await rows('affiliations')]).toEqual([2, 11])
  const kept = await db.query('select political_status as code from people where political_status is not null')
  expect(kept.map(({ code }: { code: string }) => code).toSorted()).toEqual(politicalStatus.codes.slice(2).toSorted())
  const again = await send(nationalList)
  expect(again.report.sheets).toEqual([{ sheet: '人员', rows: 13, create: 0, update: 0, unchanged: 13 }])
  const { version } = await report(checked.id)
  const undo = `mutation { undoImport(id: "${checked.id}", version: ${version}) { status } }`
  expect((await ask(db.manager, actor, undo)).data.undoImport.status).toBe('UNDONE')
  expect([await rows('people'), await rows('memberships'), await rows('affiliations')]).toEqual([0, 0, 0])
})

test.each(politicalStatus.codes)('%s is understood by each of its names', code => {
  for (const name of politicalStatus.members[code].names) expect([name, readCell('politicalStatus', name)]).toEqual([name, { value: code }])
})

test('whoever is 群众, then 预备党员, then 党员 on three rosters keeps the days of each', async () => {
  const person = { number: 'A1', name: '小林', organization: branch.name }
  await roster({ ...person, politicalStatus: '群众', fromOn: '2015-01-01' })
  await roster({ ...person, politicalStatus: '中共预备党员', fromOn: '2018-07-01' })
  await roster({ ...person, politicalStatus: '中共党员', fromOn: '2019-07-01' })
  expect(await found('from_on, to_on', 'affiliations')).toEqual([{ from_on: '2015-01-01', to_on: '2018-07-01' }])
  expect(await found('standing, from_on, to_on', 'memberships')).toEqual([
    { standing: 'PROBATIONARY', from_on: '2018-07-01', to_on: '2019-07-01' },
    { standing: 'FULL', from_on: '2019-07-01', to_on: null },
  ])
  expect(await rows('people')).toBe(1)
})

test('a member whom the roster calls 群众 is told, and stays a member', async () => {
  const person = { number: 'A1', name: '小林', organization: branch.name, fromOn: '2015-01-01' }
  await roster({ ...person, politicalStatus: '中共党员' })
  expect(await problemsIn({ PEOPLE: [{ ...person, politicalStatus: '群众' }] })).toEqual(['人员 3 政治面貌 NOT_ALLOWED'])
  expect(await rows('memberships')).toBe(1)
})

test('a party member without an organisation of the tree is no member here, but in the party', async () => {
  await roster({ number: 'A1', name: '书记', politicalStatus: '中共党员' })
  expect(await rows('memberships')).toBe(0)
  const { data } = await ask(db.manager, actor, '{ people { items { partyStatus politicalStatus organization { id } } } }')
  expect(data.people.items).toEqual([{ partyStatus: 'FULL_MEMBER', politicalStatus: 'PARTY_MEMBER', organization: null }])
})
