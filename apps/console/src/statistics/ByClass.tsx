import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FigureTable } from '../kit/figures/FigureTable.tsx'
import { linksToRecords } from './links-to-records.ts'
import type { ClassRow, StatisticsRow } from './queries.ts'

/** Reviews by the standing in which they were given: leaders’, mutual ones, those from below, by the masses or delegates. */
export const ByClass = ({ statistics, asOf }: { statistics: StatisticsRow; asOf: string | null }) => {
  const translate = useTranslate()
  const to = linksToRecords({ cycleId: statistics.cycle.id, organizationId: statistics.organization.id }, null, asOf)
  const word = (name: string) => translate(`statistics.${name}`)
  return (
    <FigureTable<ClassRow>
      label={word('byClass')}
      keyOf={row => row.class}
      rows={statistics.byClass}
      columns={[
        { name: word('class'), isText: true, cell: row => translate(`AuthorityClass.${row.class}`) },
        { name: word('reviewers'), cell: ({ reviewers }) => reviewers },
        {
          name: word('reviews'),
          cell: row => (
            <Link component={RouterLink} to={to.reviews(row.reviews, { authorityClass: row.class })} underline="hover">
              {row.reviews}
            </Link>
          ),
        },
        { name: word('organizationsReviewed'), cell: row => row.organizationsReviewed },
        { name: word('personsReviewed'), cell: row => row.personsReviewed },
      ]}
    />
  )
}
