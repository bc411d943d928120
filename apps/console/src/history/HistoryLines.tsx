import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { dayBefore } from '../kit/i18n/dates.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { addressOf, vocabularies } from './lines.ts'
import type { HistoryRow } from './queries.ts'
import { useSentence } from './use-sentence.ts'

/** The lines of a history under each other: day, kind, what it was, its state. */
export function HistoryLines({ lines, subjectId }: { lines: readonly HistoryRow[]; subjectId: string }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const sentence = useSentence(subjectId)
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {lines.map(line => {
        const to = addressOf(line, subjectId)
        const state = vocabularies[line.kind]?.state
        const lasts = ['MEMBERSHIP', 'AFFILIATION', 'APPOINTMENT', 'RESPONSIBILITY'].includes(line.kind)
        return (
          <Box
            component="li"
            key={line.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '13em 8em 1fr auto' },
              columnGap: 2,
              py: 0.75,
              borderBottom: 1,
              borderColor: 'divider',
              breakInside: 'avoid',
              '@media print': { gridTemplateColumns: '11em 7em 1fr auto' },
            }}
          >
            <Typography color="text.secondary">
              {day(line.on)}
              {lasts && ` – ${line.until ? day(dayBefore(line.until)) : ''}`}
            </Typography>
            <Typography color="text.secondary">{translate(`HistoryKind.${line.kind}`)}</Typography>
            <Typography component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {to ? (
                <Link component={RouterLink} to={to}>
                  {sentence(line)}
                </Link>
              ) : (
                sentence(line)
              )}
              {line.cycle && (
                <Typography component="span" variant="body2" color="text.secondary">
                  {' '}
                  {line.cycle.name}
                </Typography>
              )}
            </Typography>
            <Box>{state && <StateChip vocabulary={state} code={line.state} />}</Box>
          </Box>
        )
      })}
    </Box>
  )
}
