import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Actor } from '@pingyi/domain'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { campaignData, ensureVocabulary } from '../../criteria/seed.ts'
import type { ImportReport } from '../../imports/import-report.ts'
import { untilIdle } from '../../imports/steps/queue.ts'
import { receiveImport } from '../../imports/steps/receive-import.ts'
import { makeContext } from '../../platform/context.ts'
import { ask, office } from '../ask.ts'
import { testDatabase } from '../database.ts'
import { makeAccount } from '../makers.ts'
import { type RosterRows, rosterWorkbook } from '../roster-workbook.ts'

/** A database and a home folder per test file, emptied before each test. An account with rights everywhere uploads files by HTTP. */
export const { db } = testDatabase()
export const home = mkdtempSync(join(tmpdir(), 'pingyi-imports-'))
export let actor: Actor

beforeAll(async () => {
  await ensureVocabulary(db.manager, campaignData)
  actor = office((await makeAccount(db.manager, { username: 'office', everywhere: true })).id)
})
afterAll(() => rmSync(home, { recursive: true }))
const tables = [
  'appointments',
  'responsibilities',
  'memberships',
  'affiliations',
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

export const counts = async () =>
  (
    await db.query(`select (select count(*)::int from organizations) as organizations, (select count(*)::int from people) as people,
    (select count(*)::int from memberships) as memberships, (select count(*)::int from appointments) as appointments,
    (select count(*)::int from responsibilities) as responsibilities, (select count(*)::int from import_rows) as staged`)
  )[0]
export const empty = { organizations: 0, people: 0, memberships: 0, appointments: 0, responsibilities: 0, staged: 0 }

const fields =
  'id version status done total fileName report { problemCount sheets { sheet rows create update unchanged } problems { sheet row column code value limit } }'
export const importOf = async (id: string, as = actor) =>
  (await ask(db.manager, as, `query($id: ID!) { import(id: $id) { ${fields} } }`, { id })).data.import

/** Uploads a file and waits for its outcome, like a client. */
export async function send(file: Buffer | Readable, as = actor) {
  const stream = file instanceof Readable ? file : Readable.from([file])
  const { id } = await receiveImport(makeContext(db.manager, as), stream, { name: '名册.xlsx', home })
  await untilIdle()
  return importOf(id, as)
}
export const confirm = async ({ id, version }: { id: string; version: number }, as = actor) => {
  const answer = await ask(db.manager, as, `mutation($id: ID!, $version: Int!) { confirmImport(id: $id, version: $version) { status } }`, {
    id,
    version,
  })
  await untilIdle()
  return answer
}
export const problemsIn = async (rows: RosterRows, change?: Parameters<typeof rosterWorkbook>[1], as = actor) => {
  const { status, report } = await send(await rosterWorkbook(rows, change), as)
  expect(status).toBe('REFUSED')
  return (report as ImportReport).problems.map(({ sheet, row, column, code, value }) =>
    [sheet, row, column, code, value].filter(one => one !== null).join(' '),
  )
}

/** The row of a member of the first branch. */
export const member = { name: '王芳', organization: '第1支部', politicalStatus: '正式党员', fromOn: '2010-07-01' }
