import { expect, test } from 'vitest'
import { visibleColumns } from '../kit/table/column.ts'
import { ledgerColumns } from './columns.ts'
import { exportAddress } from './export-address.ts'

const columns = ledgerColumns(
  text => text.zh,
  word => word,
)
const sources = (chosen: string[] | null) => visibleColumns(columns, chosen).map(({ source }) => source)

test('the ledger begins with the five columns of the office', () => {
  expect(sources(null)).toEqual(['reviewer', 'subject', 'occurredOn', 'content', 'rectification'])
})

test('columns stand as the reader has put them', () => {
  expect(sources(['occurredOn', 'form', 'reviewer'])).toEqual(['occurredOn', 'form', 'reviewer'])
})

test('the workbook is asked for as shown, empty filters left out', () => {
  expect(
    exportAddress({ cycleId: 'c', search: '', from: '2011-06-01' }, { field: 'occurredOn', order: 'DESC' }, ['reviewer', 'content'], 'en'),
  ).toBe('/exports/ledger.xlsx?cycleId=c&from=2011-06-01&sort=OCCURRED_ON&order=DESC&columns=reviewer%2Ccontent&lang=en')
})
