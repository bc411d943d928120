import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { createAccessToken } from '../accounts/tokens/create-access-token.ts'
import { features } from '../features.ts'
import { columns } from '../ledger/words.ts'
import { transact } from '../platform/database/transact.ts'
import { reads } from '../testing/access/lists.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { plantTexts, recordsIn } from '../testing/reading/plant-texts.ts'
import { testServer } from '../testing/server.ts'

const server = testServer()

/** What each file is asked for. */
const asked: Readonly<Record<string, (world: AccessWorld) => readonly string[]>> = {
  '/exports/ledger.xlsx': ({ local }) => [local.own, local.none].map(({ cycleId }) => `cycleId=${cycleId}&columns=${columns.join()}`),
  '/exports/roster-template.xlsx': () => [''],
}

const exported = features
  .flatMap(({ routes = [] }) => routes)
  .filter(({ method, path }) => method === 'get' && /\.(xlsx|csv|json|docx|pdf)$/.test(path))
  .map(({ path }) => path)

async function textsOf(path: string, token: string): Promise<string> {
  const answer = await fetch(server.url() + path, { headers: { authorization: `Bearer ${token}` } })
  if (answer.status === 403 || answer.status === 404) return ''
  expect([path, answer.status]).toEqual([path, 200])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await answer.arrayBuffer())
  return JSON.stringify(workbook.worksheets.map(sheet => sheet.getSheetValues()))
}

test('a file has the texts of the records that its reader may read, and no others', async () => {
  expect(exported.filter(path => !(path in asked))).toEqual([])
  const db = server.db.manager
  await db.query("update accounts set username = 'first'")
  const world = await makeAccessWorld(db)
  await plantTexts(db)
  const things = new Map(world.things.map(thing => [thing.id, thing]))
  const wrong: string[] = []
  let shown = 0
  for (const { name, actor } of [...viewersOf(world.cast), ...world.neighbours].filter(one => one.actor.scopes === null)) {
    const { token } = await transact({ db, actor }, null, tx => createAccessToken(tx, actor, { name, scopes: ['READ_RECORDS'] }))
    for (const path of exported)
      for (const query of asked[path]!(world))
        for (const id of recordsIn(await textsOf(`${path}?${query}`, token))) {
          shown++
          const thing = things.get(id)
          if (!thing || !reads(actor, thing)) wrong.push(`${name}, ${path}: the text of ${thing?.type ?? id} ${thing?.name}`)
        }
  }
  expect(wrong).toEqual([])
  expect(shown).toBeGreaterThan(100)
}, 60_000)
