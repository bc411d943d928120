import ArrowBack from '@mui/icons-material/ArrowBack'
import ArrowForward from '@mui/icons-material/ArrowForward'
import { Alert, Box, IconButton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Section } from '../kit/page/Section.tsx'
import { MonthTable } from './MonthTable.tsx'
import type { YearRow } from './queries.ts'

const months = Array.from({ length: 12 }, (_, i) => i + 1)

/** A year's days off and weekends worked, month by month, and by which document. */
export function YearOfDays({ year, onYear }: { year: YearRow; onYear: (year: number) => void }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const published = year.publishedOn ? translate('calendars.published', { on: day(year.publishedOn) }) : ''
  const source = year.number ? `${translate('calendars.source', { number: year.number })}${published}` : translate('calendars.withServer')
  const actions = (
    <>
      <IconButton aria-label={translate('calendars.before')} onClick={() => onYear(year.year - 1)}>
        <ArrowBack />
      </IconButton>
      <IconButton aria-label={translate('calendars.after')} onClick={() => onYear(year.year + 1)}>
        <ArrowForward />
      </IconButton>
    </>
  )
  return (
    <Section title={translate('calendars.year', { year: String(year.year) })} actions={actions}>
      {year.isKnown ? (
        <Typography color="text.secondary" sx={{ mb: 1.5 }}>
          {source} · {translate('calendars.legend')}
        </Typography>
      ) : (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate('calendars.unknown', { year: String(year.year) })}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          alignItems: 'start',
          gap: 2.5,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr)', xl: 'repeat(4, 1fr)' },
        }}
      >
        {months.map(month => (
          <MonthTable key={month} year={year} month={month} />
        ))}
      </Box>
    </Section>
  )
}
