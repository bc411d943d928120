import { Box } from '@mui/material'
import { MoveButtons } from '../kit/verbs/MoveButtons.tsx'
import { withStatedDay } from '../kit/verbs/stated-day.tsx'
import type { MeasureRow } from './selections.ts'
import { measureMoves } from './verbs.ts'

/** The verbs of a measure, inside a row that itself opens on a click. */
export const MeasureMoves = ({ measure }: { measure: MeasureRow }) => (
  <Box onClick={event => event.stopPropagation()}>
    <MoveButtons
      moves={withStatedDay(measureMoves, measure.rectification.cycle.entry, ['COMPLETE', 'VERIFY'])}
      vocabulary="MeasureEvent"
      record={measure}
    />
  </Box>
)
