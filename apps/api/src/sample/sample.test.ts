import { beforeAll, expect, test } from 'vitest'
import { ensureFirstOffice } from '../accounts/sessions/first-office.ts'
import { replay } from '../audit/replay.ts'
import { campaignData, ensureVocabulary } from '../criteria/seed.ts'
import { testDatabase } from '../testing/database.ts'
import { expectSameRows } from '../testing/same-rows.ts'
import { loadSample } from './load.ts'

const { db } = testDatabase()
const { db: copy } = testDatabase()
const said: string[] = []

beforeAll(async () => {
  await ensureVocabulary(db.manager, campaignData)
  await ensureFirstOffice(db, 'a password of the sample')
  await loadSample(db, { password: 'a password of the sample', say: line => said.push(line) })
}, 120_000)

test('reports the progress of loading, and a second start changes nothing', async () => {
  expect(said.length).toBeGreaterThan(3)
  const before = said.length
  await loadSample(db, { password: 'another password here', say: line => said.push(line) })
  expect(said).toHaveLength(before)
})

test('the names are invented, in the usual forms, and can be found by pinyin', async () => {
  const people: { name: string; pinyin: string }[] = await db.query('select name, pinyin from people')
  expect(people.length).toBe(281)
  expect(new Set(people.map(({ name }) => name)).size).toBe(281)
  expect(people.filter(({ name }) => name.includes('·')).length).toBeGreaterThan(10)
  expect(people.every(({ pinyin }) => pinyin.length > 1)).toBe(true)
})

test('notifications of the year 2011 are read', async () => {
  const [{ unread }] = await db.query(
    `select count(*)::int as unread from notifications n join reviews r on r.id = n.subject_id
     where n.read_at is null and r.occurred_on < '2012-01-01'`,
  )
  expect(unread).toBe(0)
  const [{ present }] = await db.query('select count(*)::int as present from notifications where read_at is null')
  expect(present).toBeGreaterThan(0)
})

test('replaying the audit log of the sample in an empty database restores every row', async () => {
  await replay(db.manager, copy.manager)
  const counts = await expectSameRows(db, copy)
  expect(counts).toMatchObject({ organizations: 9, people: 281, memberships: 274, affiliations: 6, cycles: 2 })
  expect(counts.reviews).toBeGreaterThan(168)
})
