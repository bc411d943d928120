import { readdirSync, readFileSync } from 'node:fs'
import { meaningChange } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau } from '../testing/makers.ts'

const { db } = testDatabase()

test('the office reads what an update changed in older rows; a branch secretary does not', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const [code] = meaningChange.codes
    await tx.query('insert into meaning_changes (code, count) values ($1, 3)', [code])
    const read = async (actor: typeof bureau.office) => (await ask(tx, actor, '{ meaningChanges { code count } }')).data.meaningChanges
    expect(await read(bureau.office)).toEqual([{ code, count: 3 }])
    expect(await read(await makeActor(tx, bureau.branchSecretaries[0]!))).toEqual([])
  }))

test('every code is written by a migration', () => {
  const migrations = new URL('../migrations/', import.meta.url)
  const text = readdirSync(migrations).map(name => readFileSync(new URL(name, migrations), 'utf8'))
  const writing = text.filter(sql => sql.includes('insert into meaning_changes'))
  expect(meaningChange.codes.filter(code => !writing.some(sql => sql.includes(`'${code}'`)))).toEqual([])
})
