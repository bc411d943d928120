import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type HostileSheet, hostileSheets, workbookOf, writeZip } from '../testing/crafted-workbooks.ts'
import { forgetStatements, statements } from '../testing/database.ts'
import { watchOwnPauses } from '../testing/own-pauses.ts'
import { bureauRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { actor, counts, db, empty, home, send } from '../testing/worlds/import-world.ts'
import { Import } from './import.ts'
import { importRoster } from './import-roster.ts'

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

test('answers other requests while 20,000 people are applied, and reports progress', async () => {
  const file = await rosterWorkbook(bureauRows(40, 19_918))
  const told: number[] = []
  const pauses = watchOwnPauses()
  await importRoster(db.manager, actor, file, { progress: done => told.push(done) })
  expect(pauses()).toBeLessThan(100)
  expect(await counts()).toMatchObject({ people: 19_918, memberships: 19_918, organizations: 41 })
  expect(told.length).toBeGreaterThan(40)
  expect(await db.manager.findOneBy(Import, { status: 'APPLIED' })).toMatchObject({ done: 20_000, total: 20_000 })
  const again = await importRoster(db.manager, actor, file)
  expect(again.report?.sheets.map(({ rows, unchanged }) => rows === unchanged)).toEqual([true, true, true, true])
}, 120_000)
