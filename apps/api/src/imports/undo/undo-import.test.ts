import type { Actor } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { ask, office } from '../../testing/ask.ts'
import { makeAccount } from '../../testing/makers.ts'
import { bureauRows, rosterWorkbook } from '../../testing/roster-workbook.ts'
import { actor, confirm, counts, db, empty, importOf, send } from '../../testing/worlds/import-world.ts'
import { forgetUnconfirmed } from '../steps/forget-unconfirmed.ts'
import { untilIdle } from '../steps/queue.ts'

const undo = ({ id, version }: { id: string; version: number }, as: Actor = actor, key: string | null = null) =>
  ask(
    db.manager,
    as,
    'mutation($id: ID!, $version: Int!, $key: String) { undoImport(id: $id, version: $version, idempotencyKey: $key) { status version } }',
    { id, version, key },
  )
const applied = async (rows: Parameters<typeof rosterWorkbook>[0]) => {
  const checked = await send(await rosterWorkbook(rows))
  await confirm(checked)
  await untilIdle()
  return importOf(checked.id)
}
const present = () =>
  db.query(`select 'p' as what, p.number, p.name, p.initials, m.standing as other, m.from_on, m.to_on, o.name as place
      from people p left join memberships m on m.person_id = p.id left join organizations o on o.id = m.organization_id
    union all select 'a', p.number, p.name, null, a.portfolio, a.from_on, a.to_on, null from appointments a join people p on p.id = a.person_id
    union all select 'o', o.kind, o.name, o.short_name, u.name, o.founded_on, e.from_on, null from organizations o
      left join units u on u.id = o.unit_id left join organization_edges e on e.organization_id = o.id order by 1, 2, 3, 6`)

test('undoes a whole import once; the same key answers the same, and the file can be imported again', async () => {
  const rows = bureauRows(8, 274)
  const row = await applied(rows)
  const answer = await undo(row, actor, 'one click')
  expect(answer.data.undoImport).toEqual({ status: 'UNDONE', version: row.version + 1 })
  expect(await counts()).toEqual(empty)
  expect(await db.query('select 1 from units union all select 1 from organization_edges')).toEqual([])
  expect((await undo(row, actor, 'one click')).data).toEqual(answer.data)
  expect((await undo({ ...row, version: row.version + 1 })).code).toBe('MOVE_NOT_ALLOWED')
  expect(await applied(rows)).toMatchObject({ status: 'APPLIED', report: { problemCount: 0 } })
})

test('restores what a later import changed, and keeps what the first one wrote', async () => {
  const rows = bureauRows(2, 6)
  const first = await applied(rows)
  const before = await present()
  const [one, two, ...others] = rows.PEOPLE
  const second = await applied({
    ORGANIZATIONS: [
      { ...rows.ORGANIZATIONS[1], shortName: '一支部', unit: '新校', unitKind: '学校' },
      { name: '新支部', kind: '党支部', parent: '县委' },
    ],
    PEOPLE: [
      { ...one, name: '人员 甲' },
      { ...two, organization: '第1支部', fromOn: '2024-01-01' },
      { ...others[0], number: 'B9', organization: '新支部', name: '新人' },
    ],
    APPOINTMENTS: [{ ...rows.APPOINTMENTS[1], portfolio: '学习', post: '党支部书记' }],
  })
  expect(second).toMatchObject({ status: 'APPLIED' })
  expect(await present()).not.toEqual(before)
  const refused = await undo(first)
  expect(refused.code).toBe('BUILT_UPON')
  expect((await undo(second)).data.undoImport.status).toBe('UNDONE')
  expect(await present()).toEqual(before)
  expect((await undo(first)).data.undoImport.status).toBe('UNDONE')
  expect(await counts()).toEqual(empty)
})

test('refuses to undo an import that other records depend on, and names them', async () => {
  const row = await applied(bureauRows(2, 4))
  const [{ id: person, version }] = await db.query(`select id, version from people where number = 'A1'`)
  const [{ id: top }] = await db.query('select id from organizations where parent_id is null')
  await ask(db.manager, actor, 'mutation($id: ID!, $v: Int!) { updatePerson(id: $id, version: $v, input: { name: "改名" }) { id } }', {
    id: person,
    v: version,
  })
  const cycle = await ask(
    db.manager,
    actor,
    `mutation { createCycle(input: { name: "2026年", kind: YEAR, startsOn: "2026-01-01", endsOn: "2026-12-31", organizationId: "${top}", rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY }) { id version } }`,
  )
  const { id: cycleId } = cycle.data.createCycle
  await ask(db.manager, actor, `mutation { drawUpRoster(id: "${cycleId}", version: 1) { id } }`)
  const before = await counts()
  const { code, details } = await undo(row)
  expect(code).toBe('BUILT_UPON')
  expect(details.obstacles).toContainEqual({ reason: 'CHANGED', type: 'Person', id: person, name: '改名', count: 1 })
  const aboutCycle = (details.obstacles as { type: string; id: string }[]).filter(({ type }) => type === 'Cycle')
  expect(aboutCycle.map(({ id }) => id)).toEqual([cycleId, cycleId])
  expect(details.count).toBe(3)
  expect(await counts()).toEqual(before)
  expect(await importOf(row.id)).toMatchObject({ status: 'APPLIED', version: row.version })
  await db.query('delete from roster_entries')
  await db.query('delete from cycles')
})

test('an office undoes its own import only where it may still import', async () => {
  const row = await applied(bureauRows(2, 2))
  const [{ id: branch }] = await db.query(`select id from organizations where name = '第1支部'`)
  const account = await makeAccount(db.manager, { username: 'clerk' })
  const posts = [{ capability: 'OFFICE' as const, organizationId: branch, appointmentId: branch }]
  const clerk: Actor = { ...office(account.id), everywhere: false, posts }
  expect((await undo(row, clerk)).code).toBe('NOT_FOUND')
  await db.query('update imports set recorded_by = $1 where id = $2', [account.id, row.id])
  expect((await undo(row, clerk)).code).toBe('FORBIDDEN')
  expect(await counts()).toMatchObject({ organizations: 3 })
  await db.query('delete from imports where recorded_by = $1', [account.id])
})

test('discards a file that was not confirmed for thirty days, with its rows', async () => {
  const [old, fresh] = [await send(await rosterWorkbook(bureauRows(1, 1))), await send(await rosterWorkbook(bureauRows(1, 1)))]
  await db.query(`update imports set recorded_at = now() - interval '31 days' where id = $1`, [old.id])
  await forgetUnconfirmed(db.manager)
  expect([(await importOf(old.id)).status, (await importOf(fresh.id)).status]).toEqual(['DISCARDED', 'CHECKED'])
  expect(await db.query('select distinct import_id from import_rows')).toEqual([{ import_id: fresh.id }])
})
