import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { writeLedger } from '../ledger/ledger-workbook.ts'
import { makeContext } from '../platform/context.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeBureau } from '../testing/makers.ts'
import { Cycle } from './cycle.ts'

const { db } = testDatabase()
const start = 'mutation($id: ID!, $version: Int!) { startCycle(id: $id, version: $version) { status } }'
const create = `mutation($input: CreateCycleInput!) { createCycle(input: $input) { id version entry } }`

test('a cycle is live unless it is created from records, and notifies nobody if it is', () =>
  sandbox(db, async tx => {
    const { office, committee, present } = await makeBureau(tx)
    const { startsOn, endsOn } = present
    const rules = { kind: 'YEAR', rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY' }
    const values = { name: '补', organizationId: committee.id, startsOn, endsOn, ...rules, drawUpRoster: true }
    expect((await ask(tx, office, create, { input: { ...values, name: '新' } })).data.createCycle.entry).toBe('LIVE')
    const made = (await ask(tx, office, create, { input: { ...values, entry: 'FROM_RECORDS' } })).data.createCycle
    expect(made.entry).toBe('FROM_RECORDS')
    expect((await ask(tx, office, start, { id: made.id, version: made.version })).data.startCycle.status).toBe('STARTED')
    expect(await tx.query('select 1 from notifications union all select 1 from assignments')).toEqual([])
  }))

test('the figures and the ledger of a cycle from records say so', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    const head = async () => {
      const stream = new PassThrough()
      const workbook = new ExcelJS.Workbook()
      const read = workbook.xlsx.read(stream)
      await writeLedger(makeContext(tx, office), stream, {
        filter: { cycleId: cycle.id } as never,
        sort: null,
        columns: ['reviewer'],
        language: 'zh',
      })
      await read
      return workbook.worksheets[0]!.getCell('A1').value
    }
    expect(await head()).toBe('点评领导')
    await tx.update(Cycle, cycle.id, { entry: 'FROM_RECORDS' })
    expect(await head()).toBe('2011年：据以往记录补录')
    const { data } = await ask(tx, office, `{ statistics(cycleId: "${cycle.id}") { entry } }`)
    expect(data.statistics.entry).toBe('FROM_RECORDS')
  }))
