import { Link, useTheme } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useNavigate } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { ChartWithTable } from '../kit/chart/ChartWithTable.tsx'
import { type Column, FigureTable } from '../kit/figures/FigureTable.tsx'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { useIsPhone, useIsSmallDesktop } from '../kit/page/use-screen-width.ts'
import { linksToRecords } from '../statistics/links-to-records.ts'
import { heatColumns, heatOption } from './heat.ts'
import type { BranchFigures } from './queries.ts'

/** How far each organisation below has come: warm where much is left; every cell and figure opens its records. */
export function ByBranch({ branches, cycleId }: { branches: readonly BranchFigures[]; cycleId: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { palette } = useTheme()
  const tight = [useIsPhone(), useIsSmallDesktop()].includes(true)
  const { today } = useMe()
  const rows = branches.slice(0, 30)
  const option = heatOption({
    rows,
    names: heatColumns.map(({ word }) => translate(word)),
    notCounted: translate('kit.notCounted'),
    palette,
    tight,
  })
  if (rows.length === 0) return null
  const of = ({ organization }: BranchFigures) => ({ cycleId, organizationId: organization.id })
  const open = (mark: number) => {
    const column = heatColumns[mark % heatColumns.length]!
    const row = rows[Math.floor(mark / heatColumns.length)]!
    navigate(column.to(to(row), row))
  }
  const to = (row: BranchFigures) => linksToRecords(of(row), today)
  const figure = (value: number | string, to: string, late = false) => (
    <Link component={RouterLink} to={to} underline="hover" color={late ? 'error' : 'primary'}>
      {value}
    </Link>
  )
  const columns: Column<BranchFigures>[] = [
    {
      name: translate('workbench.organization'),
      isText: true,
      cell: row => figure(row.organization.name, linkToRecords('statistics', of(row))),
    },
    {
      name: translate('workbench.reviewedOfDue'),
      cell: row => figure(`${row.members.reviewed}/${row.members.due}`, to(row).reviewed(row.members.reviewed, 'PERSON')),
    },
    {
      name: translate('workbench.left'),
      cell: row => figure(row.members.notReviewed, to(row).notReviewed(row.members.notReviewed, 'PERSON')),
    },
    {
      name: translate('workbench.lateRectifications'),
      cell: row => figure(row.rectification.cases.late, to(row).late(row.rectification.cases.late), row.rectification.cases.late > 0),
    },
  ]
  return (
    <ChartWithTable
      title={translate('workbench.byBranch')}
      label={translate('workbench.byBranch')}
      option={option}
      height={64 + rows.length * 32}
      onPick={open}
    >
      <FigureTable columns={columns} rows={rows} keyOf={({ organization }) => organization.id} label={translate('workbench.byBranch')} />
      {branches.length > rows.length && (
        <Link component={RouterLink} to={linkToRecords('statistics', { cycleId })}>
          {translate('workbench.allBranches')}
        </Link>
      )}
    </ChartWithTable>
  )
}
