import { Link, List, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { daysAfter } from '../kit/i18n/dates.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { subjectName } from '../subjects/subject-name.ts'
import { dueSoonQuery } from './queries.ts'

const shown = 6
const lateness = ['LATE', 'DUE_TODAY', 'AHEAD'] as const
const sort = { field: 'DUE_ON', order: 'ASC' } as const

/** What is late already, and what turns late within a week. */
export function DueSoon({ cycleId, organizationId, today }: { cycleId: string; organizationId: string | null; today: string }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const due = { lateness, dueTo: daysAfter(today, 6) }
  const filter = { cycleId, organizationId, ...due }
  const { data, error } = useGraphqlQuery(dueSoonQuery, { filter, page: { number: 1, size: shown }, sort })
  const found = data?.rectifications
  return (
    <Section title={translate('workbench.dueSoon')}>
      {error && !data && <Refusal refusal={refusalOf(error)} />}
      <List component="div" dense disablePadding sx={{ minHeight: 90 }}>
        {found?.items.map(({ id, opinions, round, ...row }) => (
          <ListItemButton key={id} component={RouterLink} to={`/rectifications/${id}/show`} sx={{ px: 1 }}>
            <ListItemText
              primary={opinions[0]?.text}
              secondary={`${subjectName(row)} · ${day(round.dueOn)}`}
              slotProps={{ primary: { noWrap: true, title: opinions[0]?.text } }}
              sx={{ minWidth: 0, mr: 1 }}
            />
            <StateChip vocabulary="Lateness" code={row.lateness} />
          </ListItemButton>
        ))}
        {found?.total === 0 && <Typography color="text.secondary">{translate('workbench.nothingDue')}</Typography>}
      </List>
      {found && found.total > shown && (
        <Link component={RouterLink} to={linkToRecords('rectifications', { cycleId, ...(organizationId && { organizationId }) }, due)}>
          {translate('workbench.allDue', { smart_count: found.total })}
        </Link>
      )}
    </Section>
  )
}
