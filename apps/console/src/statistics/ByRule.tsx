import { Link, Typography } from '@mui/material'
import type { SubjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FigureTable } from '../kit/figures/FigureTable.tsx'
import type { LinkOptions } from '../kit/figures/link-to-records.ts'
import { printPercent } from '../kit/i18n/dates.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { linksToRecords } from './links-to-records.ts'
import type { RuleRow, StatisticsRow } from './queries.ts'

/** Coverage and reviews by rule: persons and acts apart; a number of persons opens the acts that it is counted of. */
export const ByRule = ({ statistics, asOf }: { statistics: StatisticsRow; asOf: string | null }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const to = linksToRecords({ cycleId: statistics.cycle.id, organizationId: statistics.organization.id }, null, asOf)
  const word = (name: string) => translate(`statistics.${name}`)
  const count = (
    name: 'reviewers' | 'organizationsReviewed' | 'personsReviewed',
    distinct: LinkOptions['distinct'],
    filter: { subjectKind?: SubjectKind } = {},
  ) => ({
    name: word(name),
    cell: (row: RuleRow) => (
      <Link component={RouterLink} to={to.reviews(row[name], { authorityRule: row.rule.code, ...filter }, distinct)} underline="hover">
        {row[name]}
      </Link>
    ),
  })
  return (
    <>
      <FigureTable
        label={word('byRule')}
        keyOf={({ rule }) => rule.code}
        rows={statistics.byRule}
        columns={[
          { name: word('rule'), isText: true, cell: ({ rule }) => text(rule.name) },
          { name: word('reviewed'), cell: ({ due, reviewed }) => (due === null ? '' : `${reviewed}/${due}`) },
          { name: word('ruleCoverage'), cell: ({ ratio }) => ratio && (printPercent(ratio.percent) ?? word('notCounted')) },
          count('reviewers', 'reviewers'),
          {
            name: word('reviews'),
            cell: ({ rule, reviews }) => (
              <Link component={RouterLink} to={to.reviews(reviews, { authorityRule: rule.code })} underline="hover">
                {reviews}
              </Link>
            ),
          },
          count('organizationsReviewed', 'organizations', { subjectKind: 'ORGANIZATION' }),
          count('personsReviewed', 'persons', { subjectKind: 'PERSON' }),
          { name: word('attendances'), cell: ({ attendances }) => attendances },
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {word('acts')}
      </Typography>
    </>
  )
}
