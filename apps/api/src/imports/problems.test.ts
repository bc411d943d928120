import { expect, test } from 'vitest'
import { bureauRows, type RosterRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { confirm, counts, db, empty, member, problemsIn, send } from '../testing/worlds/import-world.ts'

const { ORGANIZATIONS, PEOPLE, APPOINTMENTS, RESPONSIBILITIES } = bureauRows(2, 4)
const withPerson = (...people: object[]) => ({ ORGANIZATIONS, PEOPLE: people as Record<string, unknown>[] })

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
  ['an unknown status', withPerson({ ...member, politicalStatus: '某种' }), ['人员 3 政治面貌 UNKNOWN 某种']],
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

test('reports wrong and missing columns and unknown sheets, and ignores instructions', async () => {
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

test('rejects 20,001 rows; counts 501 problems and shows 500', async () => {
  const many = Array.from({ length: 20_001 }, (_, i) => ({ ...member, number: `N${i}` }))
  expect(await problemsIn(withPerson(...many.slice(0, 20_001)))).toEqual(['人员 20000 TOO_MANY'])
  const { report } = await send(await rosterWorkbook(withPerson(...many.slice(0, 501).map(one => ({ ...one, politicalStatus: '' })))))
  expect([report.problems.length, report.problemCount]).toEqual([500, 501])
  expect(await counts()).toEqual(empty)
}, 60_000)

test('a retired post is refused for whoever is newly appointed to it; whoever holds it stays', async () => {
  await confirm(await send(await rosterWorkbook(bureauRows(2, 4))))
  const [{ code }] = await db.manager.query(`select code from posts where name_zh = $1`, [APPOINTMENTS[0]!.post])
  await db.manager.query('update posts set retired_at = now() where code = $1', [code])
  expect((await send(await rosterWorkbook({ ORGANIZATIONS, PEOPLE, APPOINTMENTS }))).status).toBe('CHECKED')
  const { number, name } = PEOPLE.at(-1)!
  const added = { ...APPOINTMENTS[0], number, name, place: '第2支部' }
  expect(await problemsIn({ ORGANIZATIONS, PEOPLE, APPOINTMENTS: [added] })).toEqual([`职务 3 职务 RETIRED ${APPOINTMENTS[0]!.post}`])
})
