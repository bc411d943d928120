import { Box } from '@mui/material'
import { MoveButtons } from '../kit/verbs/MoveButtons.tsx'
import type { MeasureRow } from './selections.ts'
import { measureMoves } from './verbs.ts'

/** The verbs of a measure, inside a row that itself opens on a click. */
export const MeasureMoves = ({ measure }: { measure: MeasureRow }) => (
  <Box onClick={event => event.stopPropagation()}>
    <MoveButtons moves={measureMoves} vocabulary="MeasureEvent" record={measure} />
  </Box>
)
