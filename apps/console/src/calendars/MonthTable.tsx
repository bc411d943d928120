import { Box } from '@mui/material'
import { isWeekend } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { toneColours } from '../kit/fields/state-colours.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { weeksOf } from './month-days.ts'
import type { YearRow } from './queries.ts'

const english = Array.from({ length: 12 }, (_, i) =>
  new Date(Date.UTC(2000, i)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
)

/** One month: what is off and what is worked is said by word and by ground. */
export function MonthTable({ year, month }: { year: YearRow; month: number }) {
  const translate = useTranslate()
  const { locale } = useFormat()
  const name = translate('calendars.month', { month: locale === 'en' ? english[month - 1] : month })
  return (
    <Box
      component="table"
      sx={{ borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', textAlign: 'center', fontSize: '0.875rem' }}
    >
      <Box component="caption" sx={{ textAlign: 'left', fontWeight: 600, pb: 0.5 }}>
        {name}
      </Box>
      <thead>
        <tr>
          {translate('calendars.weekdays')
            .split(' ')
            .map((weekday, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: seven weekdays that stay in their places
              <Box component="th" key={i} scope="col" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                {weekday}
              </Box>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year.year, month).map(week => (
          <tr key={week[0]}>
            {week.map(on => (Number(on.slice(5, 7)) === month ? <Day key={on} on={on} year={year} /> : <td key={on} />))}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}

function Day({ on, year }: { on: string; year: YearRow }) {
  const translate = useTranslate()
  const { text, day } = useFormat()
  const worked = year.makeUpDays.find(one => one.on === on)
  const off = worked ? undefined : year.daysOff.find(one => one.on === on)
  const { ground, text: ink } = toneColours[off ? 'green' : 'amber']
  const said = off ? 'off' : worked ? 'worked' : null
  return (
    <Box
      component="td"
      title={said ? translate(`calendars.${said}Day`, { on: day(on), name: text((off ?? worked)?.name) }) : undefined}
      sx={{ p: '2px', lineHeight: 1.2, ...(said ? { bgcolor: ground, color: ink } : isWeekend(on) && { color: 'text.secondary' }) }}
    >
      {Number(on.slice(8))}
      <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', minHeight: '1.2em' }}>
        {said && translate(`calendars.${said}`)}
      </Box>
    </Box>
  )
}
