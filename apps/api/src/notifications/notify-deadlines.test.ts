import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { sandbox, testDatabase } from '../testing/database.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { keepNotifications } from './keep-notifications.ts'
import { notifyDeadlines } from './notify-deadlines.ts'

const { db } = testDatabase()
const due = (tx: EntityManager, on: string, status = 'IN_PROGRESS') =>
  tx.query("update rounds set status = $2, deadline_kind = 'BY_DATE', due_on = $1", [on, status])
const told = (tx: EntityManager) =>
  tx.query(`select p.name, n.subject_type as type, n.details, n.times from notifications n join people p on p.id = n.person_id
    where n.kind = 'DEADLINE_NEAR' order by n.subject_type desc, n.read_at nulls last`)

test('notifies once three days before, on and after the deadline, whenever a server runs', () =>
  sandbox(db, async tx => {
    const { member } = await rectificationWorld(tx)
    await tx.query('update measures set due_on = null')
    await due(tx, '2026-12-10')
    const step = (name: string) => ({ name: member.name, type: 'Rectification', details: { step: name, dueOn: '2026-12-10' } })
    expect(await notifyDeadlines(tx, '2026-12-06')).toBe(0)
    expect(await notifyDeadlines(tx, '2026-12-08')).toBe(1)
    expect(await notifyDeadlines(tx, '2026-12-09')).toBe(0)
    expect(await told(tx)).toEqual([{ ...step('SOON'), times: 1 }])
    expect(await notifyDeadlines(tx, '2026-12-10')).toBe(1)
    expect(await told(tx)).toEqual([{ ...step('TODAY'), times: 2 }])
    await tx.query('update notifications set read_at = now()')
    expect(await notifyDeadlines(tx, '2027-01-01')).toBe(1)
    expect(await notifyDeadlines(tx, '2027-02-01')).toBe(0)
    expect((await told(tx)).filter(({ name }: { name: string }) => name === member.name)[1]).toEqual({ ...step('LATE'), times: 1 })
    await due(tx, '2027-03-01')
    expect(await notifyDeadlines(tx, '2027-02-28')).toBe(1)
  }))

test('of what is late also the reviewer, the contact leader and the office are told; of a talk only its pair', () =>
  sandbox(db, async tx => {
    const { member, reviewer, leader, clerk, secretary } = await rectificationWorld(tx)
    const names = async () => (await told(tx)).map(({ name }: { name: string }) => name).toSorted()
    await tx.query("update measures set due_on = '2026-12-10', owner_id = $1, leader_id = $2", [member.id, secretary.id])
    await due(tx, '2027-06-01')
    await notifyDeadlines(tx, '2026-12-10')
    expect(await names()).toEqual([member.name, secretary.name].toSorted())
    await notifyDeadlines(tx, '2026-12-11')
    expect(await names()).toEqual([member, secretary, reviewer, leader, clerk].map(({ name }) => name).toSorted())
    await tx.query('delete from notifications')
    await tx.query('update rectifications set confidential = true')
    await notifyDeadlines(tx, '2027-06-02')
    expect(await names()).toEqual([member, reviewer].map(({ name }) => name).toSorted())
  }))

test('notifies the reviewer after the reply, owners of their measures, and nobody of finished ones', () =>
  sandbox(db, async tx => {
    const { member, reviewer } = await rectificationWorld(tx)
    await tx.query("update measures set due_on = '2026-12-10', owner_id = $1, leader_id = null", [member.id])
    await due(tx, '2026-12-10')
    expect(await notifyDeadlines(tx, '2026-12-10')).toBe(2)
    expect((await told(tx)).map(({ name, type }: { name: string; type: string }) => [name, type])).toEqual([
      [member.name, 'Rectification'],
      [member.name, 'Measure'],
    ])
    await due(tx, '2026-12-10', 'REPLIED')
    expect(await notifyDeadlines(tx, '2026-12-11')).toBe(1)
    expect((await told(tx)).some(({ name }: { name: string }) => name === reviewer.name)).toBe(true)
    for (const status of ['OPEN', 'PROPOSED', 'ACCEPTED']) {
      await due(tx, '2026-12-01', status)
      expect([status, await notifyDeadlines(tx, '2027-01-01')]).toEqual([status, 0])
    }
    await due(tx, '2026-12-02')
    await tx.query("update opinions set status = 'WITHDRAWN'")
    expect(await notifyDeadlines(tx, '2027-01-01')).toBe(0)
  }))

test('does not notify of measures while the deadline is paused, but does after it resumes', () =>
  sandbox(db, async tx => {
    const { member } = await rectificationWorld(tx)
    await tx.query("update measures set due_on = '2026-12-09', owner_id = $1", [member.id])
    await tx.query("update rounds set status = 'IN_PROGRESS', deadline_kind = 'BY_DATE', due_on = null, paused_on = '2026-12-01'")
    expect(await notifyDeadlines(tx, '2026-12-10')).toBe(0)
    await tx.query("update rounds set paused_on = null, due_on = '2027-03-01'")
    expect(await notifyDeadlines(tx, '2026-12-10')).toBe(1)
  }))

test('several servers that start together notify once', async () => {
  await rectificationWorld(db.manager)
  await due(db.manager, '2026-01-10')
  const failures: unknown[] = []
  const stops = [1, 2, 3, 4].map(() => keepNotifications(db.manager, error => failures.push(error)))
  for (const stop of stops) await stop()
  expect(failures).toEqual([])
  const lines = await told(db.manager)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every(({ times }: { times: number }) => times === 1)).toBe(true)
})
