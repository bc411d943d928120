import { createTheme } from '@mui/material'
import { expect, test } from 'vitest'
import { heatOption } from './heat.ts'
import type { BranchFigures } from './queries.ts'

const of = (percent: number | null) => ({ numerator: 0, denominator: percent === null ? 0 : 1, percent })
const row: BranchFigures = {
  organization: { id: 'o', name: '第一中学党支部' },
  members: { due: 46, reviewed: 10, notReviewed: 36, ratio: of(21.74) },
  organizations: { ratio: of(100) },
  rectification: { cases: { late: 0, putRightOfDue: of(null), onTime: of(0) } },
}
const cells = (tight: boolean) =>
  heatOption({ rows: [row], names: ['a', 'b', 'c', 'd'], notCounted: '未统计', palette: createTheme().palette, tight }).series[0]!.data

test('what was not counted is written and has no colour; a counted 0 has one', () => {
  expect(cells(false).map(({ label, itemStyle }) => [label.formatter, itemStyle?.color])).toEqual([
    ['21.74 %', undefined],
    ['100.00 %', undefined],
    ['未统计', 'transparent'],
    ['0.00 %', undefined],
  ])
})

test('where room is short whole per cents', () => {
  expect(cells(true).map(({ label }) => label.formatter)).toEqual(['22', '100', '—', '0'])
})
