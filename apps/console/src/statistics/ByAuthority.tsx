import { Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FigureTable } from '../shared/FigureTable.tsx'
import { useText } from '../shared/use-text.ts'
import { behind } from './behind.ts'
import type { AuthorityFigures, Statistics } from './facts.ts'

/** Who reviewed whom by what authority: persons and acts apart. */
export const ByAuthority = ({ statistics }: { statistics: Statistics }) => {
  const translate = useTranslate()
  const text = useText()
  const to = behind({ cycleId: statistics.cycle.id, organizationId: statistics.organization.id }, null)
  const word = (name: string) => translate(`statistics.${name}`)
  const count = (name: 'reviewers' | 'organizationsReviewed' | 'personsReviewed' | 'attendances') => ({
    name: word(name),
    cell: (row: AuthorityFigures) => row[name],
  })
  return (
    <>
      <FigureTable
        label={word('byAuthority')}
        keyOf={({ rule }) => rule.code}
        rows={statistics.byAuthority}
        columns={[
          { name: word('rule'), isText: true, cell: ({ rule }) => text(rule.name) },
          count('reviewers'),
          {
            name: word('reviews'),
            cell: ({ rule, reviews }) => (
              <Link component={RouterLink} to={to.reviews({ authorityRule: rule.code })} underline="hover">
                {reviews}
              </Link>
            ),
          },
          count('organizationsReviewed'),
          count('personsReviewed'),
          count('attendances'),
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {word('acts')}
      </Typography>
    </>
  )
}
