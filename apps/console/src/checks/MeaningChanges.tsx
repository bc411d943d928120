import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { type ChangedMeaningRow, meaningChangesQuery } from './queries.ts'

/** What updates of the software made of older data. Nothing is shown where nothing changed. */
export function MeaningChanges() {
  const { data, error } = useGraphqlQuery(meaningChangesQuery, {})
  if (error) return <Refusal refusal={refusalOf(error)} />
  return data && data.meaningChanges.length > 0 ? <MeaningChangeList changes={data.meaningChanges} /> : null
}

export function MeaningChangeList({ changes }: { changes: readonly ChangedMeaningRow[] }) {
  const translate = useTranslate()
  const { moment } = useFormat()
  return (
    <Section title={translate('checks.changed')}>
      <Typography variant="body2" color="text.secondary">
        {translate('checks.changedLead')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.map(({ id, code, count, recordedAt }) => (
          <Typography key={id} component="li" sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
            {translate(`MeaningChange.${code}`)} · {translate('checks.count', { smart_count: count })}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {moment(recordedAt)}
            </Typography>
          </Typography>
        ))}
      </Box>
    </Section>
  )
}
