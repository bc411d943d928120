import type { Palette } from '@mui/material'
import type { Ratio } from '../api/common-selections.ts'
import { printPercent } from '../kit/i18n/dates.ts'
import type { linksToRecords } from '../statistics/links-to-records.ts'
import type { BranchFigures } from './queries.ts'

/** The columns of the heat map, and where a cell leads: of a coverage to what is left, of a rate to what was due. */
export const heatColumns: readonly {
  word: string
  of: (row: BranchFigures) => Ratio
  to: (records: ReturnType<typeof linksToRecords>, row: BranchFigures) => string
}[] = [
  {
    word: 'workbench.heat.members',
    of: row => row.members.ratio,
    to: (records, row) => records.notReviewed(left(row.members.ratio), 'PERSON'),
  },
  {
    word: 'workbench.heat.organizations',
    of: row => row.organizations.ratio,
    to: (records, row) => records.notReviewed(left(row.organizations.ratio), 'ORGANIZATION'),
  },
  {
    word: 'workbench.heat.rectified',
    of: row => row.rectification.cases.putRightOfDue,
    to: (records, row) => records.due(row.rectification.cases.putRightOfDue.denominator),
  },
  {
    word: 'workbench.heat.onTime',
    of: row => row.rectification.cases.onTime,
    to: (records, row) => records.due(row.rectification.cases.onTime.denominator),
  },
]

const left = ({ numerator, denominator }: Ratio) => denominator - numerator

type Given = { rows: readonly BranchFigures[]; names: readonly string[]; notCounted: string; palette: Palette; tight: boolean }

/** One cell a branch and figure; what was not counted stays blank and says so. On a phone or a small desk whole per cents: the table has the rest. */
export function heatOption({ rows, names, notCounted, palette, tight }: Given) {
  const dark = palette.mode === 'dark'
  const colours = dark ? ['#2a3138', '#2f6ba8'] : ['#edf1f5', '#7fb0de']
  const cell = (row: BranchFigures, y: number) =>
    heatColumns.map(({ of }, x) => {
      const percent = of(row).percent
      return percent === null
        ? {
            value: [x, y, 0],
            itemStyle: { color: 'transparent' },
            label: { formatter: tight ? '—' : notCounted, color: palette.text.secondary },
          }
        : { value: [x, y, percent], label: { formatter: tight ? percent.toFixed(0) : (printPercent(percent) ?? '') } }
    })
  const plain = { axisTick: { show: false }, axisLine: { show: false } }
  return {
    grid: { left: 4, right: 4, top: tight ? 36 : 28, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: names,
      position: 'top',
      ...plain,
      axisLabel: { interval: 0, color: palette.text.secondary, ...(tight && { fontSize: 11, width: 52, overflow: 'break' }) },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ organization }) => organization.name),
      ...plain,
      axisLabel: { interval: 0, color: palette.text.primary, width: tight ? 110 : 150, overflow: 'truncate' },
    },
    visualMap: { show: false, min: 0, max: 100, inRange: { color: colours } },
    series: [
      {
        type: 'heatmap',
        data: rows.flatMap(cell),
        label: { show: true, color: palette.text.primary },
        itemStyle: { borderColor: palette.background.paper, borderWidth: 2 },
      },
    ],
  }
}
