import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Actor } from '@pingyi/domain'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { makeContext } from '../platform/context.ts'
import { ask, office } from '../testing/ask.ts'
import { makeAccount } from '../testing/makers.ts'
import { bureauRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { actor, confirm, counts, db, empty, home, importOf, member, problemsIn, send } from '../testing/worlds/import-world.ts'
import { importRoster } from './import-roster.ts'
import { namesOfPosts, readPosts } from './roster/choices.ts'
import { rosterTemplate } from './roster/template.ts'
import { failInterrupted } from './steps/fail-interrupted.ts'
import { receiveImport } from './steps/receive-import.ts'

const { ORGANIZATIONS } = bureauRows(2, 4)

test('checks, confirms and applies a roster; the same file again changes nothing', async () => {
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

test('updates changed names, party statuses, memberships, portfolios and numbers', async () => {
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
    [0, 0],
    [0, 2],
    [0, 1],
  ])
  const periods = await db.query(`select p.number, o.name, m.from_on, m.to_on from memberships m join people p on p.id = m.person_id
    join organizations o on o.id = m.organization_id where p.number in ('A0', 'A1') order by 1, 3`)
  expect(periods).toEqual([
    { number: 'A0', name: '第1支部', from_on: '2010-07-01', to_on: null },
    { number: 'A1', name: '第2支部', from_on: '2010-07-01', to_on: '2024-01-01' },
    { number: 'A1', name: '第1支部', from_on: '2024-01-01', to_on: null },
  ])
})

test('an unchanged template contains no rows; its instructions and examples are ignored', async () => {
  for (const language of ['zh', 'en'] as const) {
    const { status, report } = await send(await rosterTemplate(language, namesOfPosts(await readPosts(db.manager))))
    expect([status, report.problems.map(({ code }: { code: string }) => code)]).toEqual(['REFUSED', ['NO_CONTENT']])
  }
})

test('the template offers the allowed words, posts included, and the report names them for an unknown word', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await rosterTemplate('zh', namesOfPosts(await readPosts(db.manager)))) as never)
  const offered = (sheet: string, cell: string) => workbook.getWorksheet(sheet)!.getCell(cell).dataValidation?.formulae
  expect(offered('组织', 'C3')).toEqual(['"党委,党组,党总支,党支部,党小组"'])
  expect(offered('职务', 'C3')?.[0]).toContain('党支部书记,')
  expect(offered('人员', 'B3')).toBeUndefined()
  const { ORGANIZATIONS, PEOPLE, APPOINTMENTS } = bureauRows(1, 1)
  const file = { ORGANIZATIONS: [{ ...ORGANIZATIONS[0], kind: '委员会' }], PEOPLE, APPOINTMENTS: [{ ...APPOINTMENTS[0], post: '主席' }] }
  const { report } = await send(await rosterWorkbook(file))
  const limits = report.problems.map(({ column, limit }: { column: string; limit: string | null }) => [column, limit])
  expect(limits).toContainEqual(['类别', '党委、党组、党总支、党支部、党小组'])
  expect(limits).toContainEqual(['职务', expect.stringMatching(/^.*党委书记、.*支部委员.*$/)])
})

test('reads English headers, days in Excel’s format, and numbers', async () => {
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

test('an office imports only below its own organisation; other places are unknown to it', async () => {
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

test('refuses to apply a file if stored data changed since it was checked', async () => {
  const rows = bureauRows(1, 1)
  await importRoster(db.manager, actor, await rosterWorkbook({ ORGANIZATIONS: rows.ORGANIZATIONS }))
  const checked = await send(await rosterWorkbook({ PEOPLE: rows.PEOPLE }))
  await db.query(`update organizations set dissolved_on = '2020-01-01' where name = '第1支部'`)
  await confirm(checked)
  expect(await importOf(checked.id)).toMatchObject({ status: 'REFUSED', report: { problems: [{ code: 'UNKNOWN', row: 3 }] } })
  expect(await counts()).toMatchObject({ people: 0, staged: 0 })
})

test('a discarded, interrupted or too large file leaves nothing behind', async () => {
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
