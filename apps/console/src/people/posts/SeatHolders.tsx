import { Box, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { dayBefore } from '../../kit/i18n/dates.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import type { SeatRow } from '../selections.ts'

/** Who holds a seat today and who will: from when to when, with the portfolio. */
export function SeatHolders({ appointments }: Pick<SeatRow, 'appointments'>) {
  const { day } = useFormat()
  return appointments.map(({ id, person, fromOn, toOn, portfolio }) => (
    <Box key={id} sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
      <Link to={`/people/${person.id}/show`} onClick={event => event.stopPropagation()}>
        {person.name}
      </Link>
      <Typography component="span" variant="body2" color="text.secondary">
        {day(fromOn)} – {toOn && day(dayBefore(toOn))} {portfolio && `· ${portfolio}`}
      </Typography>
    </Box>
  ))
}
