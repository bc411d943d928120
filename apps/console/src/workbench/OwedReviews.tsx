import { Link, List, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { recordAddress } from '../reviews/address.ts'
import { subjectName } from '../subjects/subject-name.ts'
import { type OwedRow, owedReviewsQuery } from './queries.ts'

const shown = 6

/** Whom the reader still owes a review; a line begins it, and the next one follows. */
export function OwedReviews({ cycleId, organizationId }: { cycleId: string; organizationId: string | null }) {
  const translate = useTranslate()
  const { data, error } = useGraphqlQuery(owedReviewsQuery, {
    cycleId,
    organizationId,
    filter: { byMe: true },
    page: { number: 1, size: shown },
  })
  const found = data?.notReviewed
  const begin = ({ organization, person }: OwedRow, position: number) =>
    recordAddress(
      { cycleId, organizationId: organization.id, personId: person?.id ?? null },
      { within: organizationId, byMe: true, position },
    )
  return (
    <Section title={translate('workbench.iOwe')}>
      {error && !data && <Refusal refusal={refusalOf(error)} />}
      <List component="div" dense disablePadding sx={{ minHeight: 90 }}>
        {found?.items.map((row, position) => (
          <ListItemButton key={row.id} component={RouterLink} to={begin(row, position)} sx={{ px: 1, minHeight: 44 }}>
            <ListItemText primary={subjectName(row)} />
          </ListItemButton>
        ))}
        {found?.total === 0 && <Typography color="text.secondary">{translate('workbench.oweNothing')}</Typography>}
      </List>
      {found && found.total > shown && (
        <Link
          component={RouterLink}
          to={linkToRecords('notReviewed', { cycleId, ...(organizationId && { organizationId }) }, { byMe: true })}
        >
          {translate('workbench.allIOwe', { smart_count: found.total })}
        </Link>
      )}
    </Section>
  )
}
