import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { dayBefore } from '../kit/i18n/dates.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Pages } from '../kit/page/Pages.tsx'
import { Section } from '../kit/page/Section.tsx'
import { usePageNumber } from '../kit/page/use-page-number.ts'
import { HandOverButton } from './HandOverButton.tsx'
import { type WarningRow, warningsQuery } from './queries.ts'
import { WorkCounts } from './WorkCounts.tsx'

const size = 10

/** Whose post ended, or soon does, while work is still in their hands; each hands it over from here. */
export function HandoverWarnings({ organizationId }: { organizationId: string | null }) {
  const translate = useTranslate()
  const { may } = useMe()
  const [page, setPage] = usePageNumber(organizationId)
  const asked = { organizationId, page: { number: page + 1, size } }
  const { data } = useGraphqlQuery(warningsQuery, may('APPOINTMENT_MANAGE') ? asked : null)
  if (!data || data.handoverWarnings.total === 0) return null
  const { items, total } = data.handoverWarnings
  return (
    <Section title={`${translate('handovers.warnings')} (${total})`}>
      {items.map(warning => (
        <Line key={warning.appointment.id} warning={warning} />
      ))}
      <Pages total={total} size={size} page={page} onChange={setPage} />
    </Section>
  )
}

function Line({ warning: { over, work, successor, appointment } }: { warning: WarningRow }) {
  const translate = useTranslate()
  const { text, day } = useFormat()
  const { person, post, organization, body, toOn } = appointment
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: '14em' }}>
        <Link to={`/people/${person.id}/show`}>{person.name}</Link> · {organization?.name ?? body?.name} {text(post.name)}
        <Typography variant="body2" color={over ? 'error' : 'text.secondary'}>
          {translate(over ? 'handovers.ended' : 'handovers.ends', { on: day(toOn && dayBefore(toOn)) })}
          {successor && ` · ${translate('handovers.succeededBy', { name: successor.name })}`}
        </Typography>
        <Typography variant="body2">
          <WorkCounts counts={work} />
        </Typography>
      </Box>
      <HandOverButton person={person} successorId={successor?.id ?? null} />
    </Box>
  )
}
