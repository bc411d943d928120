import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import type { Actor } from '@pingyi/domain'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureVocabulary } from '../criteria/seed.ts'
import { makeContext } from '../platform/context.ts'
import { ask, office } from '../testing/ask.ts'
import { type HostileSheet, hostileSheets, workbookOf, writeZip } from '../testing/crafted-workbooks.ts'
import { forgetStatements, statements, testDatabase } from '../testing/database.ts'
import { makeAccount } from '../testing/makers.ts'
import { bureauRows, type RosterRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { failInterrupted } from './fail-interrupted.ts'
import { Import } from './import.ts'
import type { ImportReport } from './import-report.ts'
import { importRoster } from './import-roster.ts'
import { atRest } from './queue.ts'
import { receiveImport } from './receive-import.ts'
import { rosterTemplate } from './roster/template.ts'

const { db } = testDatabase()
const home = mkdtempSync(join(tmpdir(), 'pingyi-imports-'))
let actor: Actor

beforeAll(async () => {
  await ensureVocabulary(db.manager)
  actor = office((await makeAccount(db.manager, { username: 'office', everywhere: true })).id)
})
afterAll(() => rmSync(home, { recursive: true }))
const tables = [
  'appointments',
  'responsibilities',
  'memberships',
  'people',
  'organization_edges',
  'bodies',
  'organizations',
  'units',
  'import_rows',
  'imports',
]
beforeEach(async () => {
  for (const table of tables) await db.query(`delete from ${table}`)
})

const counts = async () =>
  (
    await db.query(`select (select count(*)::int from organizations) as organizations, (select count(*)::int from people) as people,
    (select count(*)::int from memberships) as memberships, (select count(*)::int from appointments) as appointments,
    (select count(*)::int from responsibilities) as responsibilities, (select count(*)::int from import_rows) as staged`)
  )[0]
const empty = { organizations: 0, people: 0, memberships: 0, appointments: 0, responsibilities: 0, staged: 0 }

const fields =
  'id version status done total fileName report { problemCount sheets { sheet rows create update unchanged } problems { sheet row column code value limit } }'
const importOf = async (id: string, as = actor) =>
  (await ask(db.manager, as, `query($id: ID!) { import(id: $id) { ${fields} } }`, { id })).data.import

/** As a client does: send it, wait, look. */
async function send(file: Buffer | Readable, as = actor) {
  const stream = file instanceof Readable ? file : Readable.from([file])
  const { id } = await receiveImport(makeContext(db.manager, as), stream, { name: '名册.xlsx', home })
  await atRest()
  return importOf(id, as)
}
const confirm = async ({ id, version }: { id: string; version: number }, as = actor) => {
  const answer = await ask(db.manager, as, `mutation($id: ID!, $version: Int!) { confirmImport(id: $id, version: $version) { status } }`, {
    id,
    version,
  })
  await atRest()
  return answer
}
const problemsIn = async (rows: RosterRows, change?: Parameters<typeof rosterWorkbook>[1], as = actor) => {
  const { status, report } = await send(await rosterWorkbook(rows, change), as)
  expect(status).toBe('REFUSED')
  return (report as ImportReport).problems.map(({ sheet, row, column, code, value }) =>
    [sheet, row, column, code, value].filter(one => one !== null).join(' '),
  )
}

test('a roster is checked, confirmed and applied; the same file again changes nothing', async () => {
  const file = await rosterWorkbook(bureauRows(8, 274))
  const checked = await send(file)
  expect(checked).toMatchObject({ status: 'CHECKED', fileName: '名册.xlsx', total: 292, report: { problemCount: 0 } })
  expect(checked.report.sheets).toEqual([
    { sheet: '组织', rows: 9, create: 9, update: 0, unchanged: 0 },
    { sheet: '人员', rows: 274, create: 274, update: 0, unchanged: 0 },
    { sheet: '职务', rows: 8, create: 8, update: 0, unchanged: 0 },
    { sheet: '联系点', rows: 1, create: 1, update: 0, unchanged: 0 },
  ])
  expect(await counts()).toEqual({ ...empty, staged: 292 })
  expect((await confirm(checked)).data.confirmImport.status).toBe('APPLYING')
  expect(await importOf(checked.id)).toMatchObject({ status: 'APPLIED', done: 292, total: 292 })
  const after = { organizations: 9, people: 274, memberships: 274, appointments: 8, responsibilities: 1, staged: 0 }
  expect(await counts()).toEqual(after)
  const [{ rows }] = await db.query(`select count(*)::int as rows from organization_edges where from_on = '2000-01-01'`)
  expect(rows).toBe(9)
  const again = await send(file)
  expect(again.report.sheets.map(({ unchanged, rows }: { unchanged: number; rows: number }) => unchanged === rows)).toEqual([
    true,
    true,
    true,
    true,
  ])
  await confirm(again)
  expect(await importOf(again.id)).toMatchObject({ status: 'APPLIED' })
  expect(await counts()).toEqual(after)
  expect((await confirm(again)).code).toBe('STALE')
  expect(readdirSync(join(home, 'uploads'))).toEqual([])
})

test('what differs is changed: a name, a status, a transfer, a portfolio, a new number', async () => {
  const rows = bureauRows(2, 6)
  await importRoster(db.manager, actor, await rosterWorkbook(rows))
  const [first, second, ...others] = rows.PEOPLE
  const changed = {
    ...rows,
    PEOPLE: [{ ...first, name: '人员 甲' }, { ...second, organization: '第1支部', fromOn: '2024-01-01' }, ...others],
    APPOINTMENTS: [{ ...rows.APPOINTMENTS[0], name: '人员甲', portfolio: '学习' }, rows.APPOINTMENTS[1]!],
    RESPONSIBILITIES: [],
  }
  const { report } = await importRoster(db.manager, actor, await rosterWorkbook(changed))
  expect(report?.sheets.map(({ create, update }) => [create, update])).toEqual([
    ...[
      [0, 0],
      [0, 2],
      [0, 1],
    ],
  ])
  const periods = await db.query(`select p.number, o.name, m.from_on, m.to_on from memberships m join people p on p.id = m.person_id
    join organizations o on o.id = m.organization_id where p.number in ('A0', 'A1') order by 1, 3`)
  expect(periods).toEqual([
    { number: 'A0', name: '第1支部', from_on: '2010-07-01', to_on: null },
    { number: 'A1', name: '第2支部', from_on: '2010-07-01', to_on: '2024-01-01' },
    { number: 'A1', name: '第1支部', from_on: '2024-01-01', to_on: null },
  ])
})

const { ORGANIZATIONS, PEOPLE, APPOINTMENTS, RESPONSIBILITIES } = bureauRows(2, 4)
const withPerson = (...people: object[]) => ({ ORGANIZATIONS, PEOPLE: people as Record<string, unknown>[] })
const member = { name: '王芳', organization: '第1支部', partyStatus: '正式党员', fromOn: '2010-07-01' }

test.each<[string, RosterRows, string[]]>([
  ['an unknown branch', withPerson({ ...member, organization: '第九支部' }), ['人员 3 所在组织 UNKNOWN 第九支部']],
  [
    'a doubled number',
    withPerson({ ...member, number: 'A1' }, { ...member, number: 'Ａ１', name: '李强' }),
    ['人员 4 人员编号 DUPLICATE A1'],
  ],
  ['a doubled name in one branch', withPerson(member, { ...member, name: '王　芳' }), ['人员 4 姓名 DUPLICATE 王　芳']],
  [
    'a member in two branches',
    withPerson({ ...member, number: 'A1' }, { ...member, number: 'A1', organization: '第2支部' }),
    ['人员 4 所在组织 OVERLAPS 第2支部'],
  ],
  ['an empty name', withPerson({ ...member, name: ' ' }), ['人员 3 姓名 MISSING']],
  ['a bad date', withPerson({ ...member, fromOn: '2011-02-30' }), ['人员 3 转入日期 NOT_A_DATE 2011-02-30']],
  ['an unknown status', withPerson({ ...member, partyStatus: '某种' }), ['人员 3 政治面貌 UNKNOWN 某种']],
  [
    'an unknown parent',
    { ORGANIZATIONS: [...ORGANIZATIONS, { name: '三', kind: '党支部', parent: '乡委' }] },
    ['组织 6 上级组织 UNKNOWN 乡委'],
  ],
  [
    'a circle of parents',
    { ORGANIZATIONS: [...ORGANIZATIONS, { name: '甲', kind: '党支部', parent: '乙' }, { name: '乙', kind: '党支部', parent: '甲' }] },
    ['组织 6 上级组织 WRONG_PARENT 乙', '组织 7 上级组织 WRONG_PARENT 甲'],
  ],
  ['an unknown kind of unit', { ORGANIZATIONS: [{ ...ORGANIZATIONS[0], unitKind: '' }] }, ['组织 3 单位类别 MISSING']],
  ['an unknown post', { ORGANIZATIONS, PEOPLE, APPOINTMENTS: [{ ...APPOINTMENTS[0], post: '主席' }] }, ['职务 3 职务 UNKNOWN 主席']],
  ['a post of nobody', { ORGANIZATIONS, PEOPLE, APPOINTMENTS: [{ ...APPOINTMENTS[0], number: 'A9' }] }, ['职务 3 人员编号 UNKNOWN A9']],
  [
    'a contact point nowhere',
    { ORGANIZATIONS, PEOPLE, RESPONSIBILITIES: [{ ...RESPONSIBILITIES[0], organization: '无' }] },
    ['联系点 3 联系组织 UNKNOWN 无'],
  ],
  ['no rows', { ORGANIZATIONS: [] }, ['组织 NO_CONTENT']],
])('%s is reported by sheet, row and column, and nothing is written', async (_, rows, expected) => {
  expect(await problemsIn(rows)).toEqual(expected)
  expect(await counts()).toEqual(empty)
})

test('a wrong column, a missing one and an unknown sheet are reported; notes are passed over', async () => {
  const spoil: Parameters<typeof rosterWorkbook>[1] = workbook => {
    workbook.getWorksheet('人员')!.getCell('D2').value = '面貌'
    workbook.addWorksheet('说明').addRow(['请填写'])
    workbook.addWorksheet('工资').addRow(['姓名'])
  }
  expect(await problemsIn({ ORGANIZATIONS, PEOPLE }, spoil)).toEqual([
    '人员 2 政治面貌 WRONG_COLUMN',
    '人员 2 面貌 WRONG_COLUMN 面貌',
    '工资 UNKNOWN 工资',
  ])
})

test('20,001 rows are too many, and 501 problems are counted though 500 are shown', async () => {
  const many = Array.from({ length: 20_001 }, (_, i) => ({ ...member, number: `N${i}` }))
  expect(await problemsIn(withPerson(...many.slice(0, 20_001)))).toEqual(['人员 20000 TOO_MANY'])
  const { report } = await send(await rosterWorkbook(withPerson(...many.slice(0, 501).map(one => ({ ...one, partyStatus: '' })))))
  expect([report.problems.length, report.problemCount]).toEqual([500, 501])
  expect(await counts()).toEqual(empty)
}, 60_000)

test('the template, sent back as it is, holds nothing; its notes and examples are not read', async () => {
  for (const language of ['zh', 'en'] as const) {
    const { status, report } = await send(await rosterTemplate(language))
    expect([status, report.problems.map(({ code }: { code: string }) => code)]).toEqual(['REFUSED', ['NO_CONTENT']])
  }
})

test('English headers, days as Excel keeps them and numbers as numbers are read alike', async () => {
  const file = await rosterWorkbook({}, workbook => {
    const organizations = workbook.addWorksheet('Organisations')
    organizations.addRow(['Name*', 'Kind*', 'Parent', 'Notes'])
    organizations.addRow(['Committee', 'Party committee', null, 'x'])
    organizations.addRow(['Branch', 'PARTY_BRANCH', 'committee'])
    const people = workbook.addWorksheet('People')
    people.addRow(['Person number', 'Name', 'Organisation', 'Party status', 'Member from'])
    const row = people.addRow([1001, '阿依古丽•买买提', 'Branch', 'Full member', new Date(Date.UTC(2010, 6, 1))])
    row.getCell(5).numFmt = 'yyyy/m/d'
    people.addRow(['１００２', 'Lin  Xiaoman', 'Branch', '预备党员', '2011年3月5日'])
  })
  await importRoster(db.manager, actor, file)
  const people = await db.query(
    `select p.number, p.name, p.original_name, p.initials, m.from_on from people p join memberships m on m.person_id = p.id order by 1`,
  )
  expect(people).toEqual([
    { number: '1001', name: '阿依古丽·买买提', original_name: '阿依古丽•买买提', initials: 'ayglmmt', from_on: '2010-07-01' },
    { number: '1002', name: 'Lin Xiaoman', original_name: 'Lin  Xiaoman', initials: 'lx', from_on: '2011-03-05' },
  ])
})

test('an office imports below its own organisation only; what lies elsewhere is unknown to it', async () => {
  await importRoster(db.manager, actor, await rosterWorkbook(bureauRows(2, 2)))
  const [branch] = await db.query(`select id from organizations where name = '第1支部'`)
  const account = await makeAccount(db.manager, { username: 'clerk' })
  const clerk: Actor = {
    ...office(account.id),
    everywhere: false,
    posts: [{ capability: 'OFFICE', organizationId: branch.id, appointmentId: branch.id }],
  }
  expect(await problemsIn({ ORGANIZATIONS }, undefined, clerk)).toEqual(['组织 3 上级组织 NOT_ALLOWED'])
  expect(await problemsIn({ PEOPLE: [{ ...member, organization: '第2支部' }] }, undefined, clerk)).toEqual([
    '人员 3 所在组织 UNKNOWN 第2支部',
  ])
  expect(await problemsIn({ PEOPLE: [{ ...member, number: 'A1' }] }, undefined, clerk)).toEqual(['人员 3 人员编号 TAKEN A1'])
  const good = await send(await rosterWorkbook({ PEOPLE: [{ ...member, number: 'B1' }] }), clerk)
  expect(good.status).toBe('CHECKED')
  expect((await ask(db.manager, clerk, '{ imports { total } }')).data.imports.total).toBe(4)
  expect((await ask(db.manager, actor, '{ imports { total } }')).data.imports.total).toBe(5)
  const nobody: Actor = { ...clerk, posts: [] }
  expect(await importOf(good.id, nobody)).toBeNull()
  await expect(receiveImport(makeContext(db.manager, nobody), Readable.from([]), { name: 'x', home })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await expect(receiveImport(makeContext(db.manager, null), Readable.from([]), { name: 'x', home })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  })
  await db.query(`delete from import_rows`)
  await db.query(`delete from imports where recorded_by = $1`, [account.id])
})

test('what changed since the check is found when it is confirmed, and nothing is written', async () => {
  const rows = bureauRows(1, 1)
  await importRoster(db.manager, actor, await rosterWorkbook({ ORGANIZATIONS: rows.ORGANIZATIONS }))
  const checked = await send(await rosterWorkbook({ PEOPLE: rows.PEOPLE }))
  await db.query(`update organizations set dissolved_on = '2020-01-01' where name = '第1支部'`)
  await confirm(checked)
  expect(await importOf(checked.id)).toMatchObject({ status: 'REFUSED', report: { problems: [{ code: 'UNKNOWN', row: 3 }] } })
  expect(await counts()).toMatchObject({ people: 0, staged: 0 })
})

test('a file given up, one interrupted and one too large leave nothing behind', async () => {
  const { id, version } = await send(await rosterWorkbook(bureauRows(1, 1)))
  const answer = await ask(
    db.manager,
    actor,
    'mutation($id: ID!, $version: Int!) { discardImport(id: $id, version: $version) { status } }',
    { id, version },
  )
  expect(answer.data.discardImport.status).toBe('DISCARDED')
  const other = await send(await rosterWorkbook(bureauRows(1, 1)))
  await db.query(`update imports set status = 'APPLYING' where id = $1`, [other.id])
  writeFileSync(join(home, 'uploads', 'left.xlsx'), '')
  await failInterrupted(db.manager, home)
  expect(readdirSync(home)).not.toContain('uploads')
  expect(await importOf(other.id)).toMatchObject({ status: 'FAILED' })
  expect(await counts()).toEqual(empty)
  const megabyte = Buffer.alloc(1_048_576)
  await expect(send(Readable.from(Array.from({ length: 21 }, () => megabyte)))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  expect(readdirSync(join(home, 'uploads'))).toEqual([])
})

test.each(Object.keys(hostileSheets) as HostileSheet[])('the workbook %s ends in a clear report and writes nothing', async name => {
  const path = join(home, 'crafted.xlsx')
  await writeZip(path, workbookOf(hostileSheets[name]()))
  const { status, report } = await send(readFileSync(path))
  expect([status, report.problems[0].code]).toEqual(
    name === 'rows1m'
      ? ['REFUSED', 'TOO_MANY']
      : ['pad1g', 'farcell', 'dtd'].includes(name)
        ? ['FAILED', 'UNREADABLE_FILE']
        : ['REFUSED', 'UNKNOWN'],
  )
  expect(await counts()).toEqual(empty)
})

test('an import costs a fixed number of statements', async () => {
  const count = async (people: number) => {
    await db.query('delete from appointments; delete from responsibilities; delete from memberships; delete from people')
    const file = await rosterWorkbook(bureauRows(8, people))
    forgetStatements()
    await importRoster(db.manager, actor, file)
    return statements.filter(one => !one.includes('progress')).length
  }
  await count(20)
  const small = await count(60)
  expect(await count(274)).toBe(small)
  expect(small).toBeLessThanOrEqual(75)
})

test('20,000 people are applied while others are answered, with progress told', async () => {
  const file = await rosterWorkbook(bureauRows(40, 19_918))
  const told: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await importRoster(db.manager, actor, file, { progress: done => told.push(done) })
  delay.disable()
  expect(delay.percentile(99) / 1e6).toBeLessThan(100)
  expect(await counts()).toMatchObject({ people: 19_918, memberships: 19_918, organizations: 41 })
  expect(told.length).toBeGreaterThan(40)
  expect(await db.manager.findOneBy(Import, { status: 'APPLIED' })).toMatchObject({ done: 20_000, total: 20_000 })
  const again = await importRoster(db.manager, actor, file)
  expect(again.report?.sheets.map(({ rows, unchanged }) => rows === unchanged)).toEqual([true, true, true, true])
}, 120_000)
