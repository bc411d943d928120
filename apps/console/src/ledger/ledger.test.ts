import { expect, test } from 'vitest'
import { exportAddress } from './export-address.ts'
import { hiddenAtFirst, shownColumns } from './facts.ts'

test('the ledger begins with the five columns of the office', () => {
  expect(shownColumns(hiddenAtFirst)).toEqual(['reviewer', 'subject', 'occurredOn', 'content', 'rectification'])
})

test('columns stand as the reader has put them', () => {
  expect(shownColumns(hiddenAtFirst, [2, 0, 1]).slice(0, 3)).toEqual(['occurredOn', 'reviewer', 'subject'])
})

test('the workbook is asked for as shown, empty filters left out', () => {
  expect(
    exportAddress({ cycleId: 'c', search: '', from: '2011-06-01' }, { field: 'occurredOn', order: 'DESC' }, ['reviewer', 'content'], 'en'),
  ).toBe('/exports/ledger.xlsx?cycleId=c&from=2011-06-01&sort=occurredOn&order=DESC&columns=reviewer%2Ccontent&lang=en')
})
