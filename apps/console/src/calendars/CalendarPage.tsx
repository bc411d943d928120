import { Stack, Typography } from '@mui/material'
import { Loading, Title, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { LoadNotice } from './LoadNotice.tsx'
import type { NoticeRow } from './queries.ts'
import { calendarsQuery, calendarYearQuery } from './queries.ts'
import { Terms } from './Terms.tsx'
import { YearOfDays } from './YearOfDays.tsx'

const page = { number: 1, size: 50 }

/** By what deadlines are found: days off and weekends worked, the notices they come from, and school terms. */
export function CalendarPage() {
  const translate = useTranslate()
  const { may } = useMe()
  const [address, setAddress] = useSearchParams()
  const year = Number(address.get('year')) || new Date().getFullYear()
  const shown = useGraphqlQuery(calendarYearQuery, { year })
  const lists = useGraphqlQuery(calendarsQuery, { calendarNotices: { page }, schoolTerms: { page } })
  const look = (next: number) =>
    setAddress(before => new URLSearchParams([...[...before].filter(([name]) => name !== 'year'), ['year', String(next)]]))
  const error = shown.error ?? lists.error
  if (!shown.data || !lists.data) return error ? <Refusal refusal={refusalOf(error)} sx={{ mt: 2 }} /> : <Loading />
  const { calendarYear } = shown.data
  return (
    <>
      <Title title={translate('calendars.title')} />
      <PageHead title={translate('calendars.title')} />
      <YearOfDays year={calendarYear} onYear={look} />
      {may('CALENDAR_MANAGE') && <LoadNotice year={calendarYear} onLoaded={look} />}
      <Loaded notices={lists.data.calendarNotices.items} />
      <Terms terms={lists.data.schoolTerms.items} />
    </>
  )
}

function Loaded({ notices }: { notices: readonly NoticeRow[] }) {
  const translate = useTranslate()
  const { day, moment } = useFormat()
  const { list } = usePunctuation()
  const line = ({ publishedOn, recordedAt, daysOff, makeUpDays }: NoticeRow) => [
    ...(publishedOn ? [translate('calendars.publishedOn') + day(publishedOn)] : []),
    translate('calendars.loadedAt', { at: moment(recordedAt) }),
    translate('calendars.counts', { off: daysOff.length, worked: makeUpDays.length }),
  ]
  return (
    <Section title={translate('calendars.loaded')}>
      {notices.length === 0 && (
        <Typography color="text.secondary">{translate('calendars.noNotices', { from: '2004', to: '2026' })}</Typography>
      )}
      <Stack spacing={1}>
        {notices.map(notice => (
          <Typography key={notice.id} component="div">
            {translate('calendars.year', { year: String(notice.year) })} {notice.number}
            <Typography variant="body2" color="text.secondary">
              {list(line(notice))}
            </Typography>
          </Typography>
        ))}
      </Stack>
    </Section>
  )
}
