import { Link } from '@mui/material'
import { nameThenAndNow } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { type Column, FigureTable } from '../kit/figures/FigureTable.tsx'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { printPercent } from '../kit/i18n/dates.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { linksToRecords } from './links-to-records.ts'
import type { StatisticsRow } from './queries.ts'
import type { FiguresRow } from './selections.ts'

/** One row a branch; every figure opens its records. */
export const Branches = ({ statistics: { cycle, children }, asOf }: { statistics: StatisticsRow; asOf: string | null }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { today } = useMe()
  const of = ({ organization }: FiguresRow) => ({ cycleId: cycle.id, organizationId: organization.id })
  const to = (row: FiguresRow) => linksToRecords(of(row), today, asOf)
  const open = (words: string | number, to: string) => (
    <Link component={RouterLink} to={to} underline="hover">
      {words}
    </Link>
  )
  const columns: Column<FiguresRow>[] = [
    {
      name: translate('statistics.organization'),
      isText: true,
      cell: row => open(text(nameThenAndNow(row.organizationName, row.organization.name)), linkToRecords('statistics', of(row))),
    },
    {
      name: translate('statistics.reviewed'),
      cell: row => open(`${row.members.reviewed}/${row.members.due}`, to(row).reviewed(row.members.reviewed, 'PERSON')),
    },
    {
      name: translate('statistics.ratio'),
      cell: ({ members }) => printPercent(members.ratio.percent) ?? translate('statistics.notCounted'),
    },
    {
      name: translate('statistics.notReviewed'),
      cell: row => open(row.members.notReviewed, to(row).notReviewed(row.members.notReviewed, 'PERSON')),
    },
    {
      name: translate('statistics.organizationReviewed'),
      cell: row =>
        open(`${row.organizations.reviewed}/${row.organizations.due}`, to(row).reviewed(row.organizations.reviewed, 'ORGANIZATION')),
    },
    {
      name: translate('statistics.opinions'),
      cell: row => open(row.opinions.total, to(row).landing(row.opinions.total)),
    },
    { name: translate('statistics.measures'), cell: row => open(row.measures.total, to(row).measures(row.measures.total)) },
    {
      name: translate('statistics.rectification'),
      cell: row => {
        const { putRightOfDue: rate } = row.rectification.cases
        const percent = printPercent(rate.percent)
        return open(
          percent ? `${rate.numerator}/${rate.denominator} · ${percent}` : translate('statistics.notCounted'),
          to(row).accepted(rate.numerator),
        )
      },
    },
    {
      name: translate('statistics.late'),
      cell: row => (
        <Link
          component={RouterLink}
          to={to(row).late(row.rectification.cases.late)}
          underline="hover"
          color={row.rectification.cases.late > 0 ? 'error' : 'primary'}
        >
          {row.rectification.cases.late}
        </Link>
      ),
    },
  ]
  return (
    <FigureTable columns={columns} rows={children.items} keyOf={row => row.organization.id} label={translate('statistics.ofBranches')} />
  )
}
