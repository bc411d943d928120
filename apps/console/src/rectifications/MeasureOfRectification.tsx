import { Box, Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { Checks } from '../measures/Checks.tsx'
import { EditMeasure } from '../measures/EditMeasure.tsx'
import { MeasureMoves } from '../measures/MeasureMoves.tsx'
import type { MeasureRow } from '../measures/selections.ts'

export const MeasureOfRectification = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { day } = useFormat()
  const people = [
    measure.owner && `${translate('measures.owner')} ${measure.owner.name}`,
    measure.leader && `${translate('measures.leader')} ${measure.leader.name}`,
    measure.ongoing ? translate('measures.ongoing') : measure.dueOn && `${translate('measures.dueOn')} ${day(measure.dueOn)}`,
  ]
  return (
    <Stack
      direction="row"
      useFlexGap
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start', borderLeft: 2, borderColor: 'divider', pl: 1.5 }}
    >
      <Box sx={{ mr: 'auto', minWidth: 0, flex: '1 1 18em' }}>
        <Link component={RouterLink} to={`/measures/${measure.id}/show`} sx={{ overflowWrap: 'anywhere' }}>
          {measure.text}
        </Link>{' '}
        <StateChip vocabulary="MeasureStatus" code={measure.status} />
        <Typography variant="body2" color="text.secondary">
          {people.filter(Boolean).join(' · ')}
        </Typography>
        {measure.evidence && <Typography variant="body2">{measure.evidence}</Typography>}
        <Checks measure={measure} />
        {measure.reason && <Typography variant="body2">{labeled(translate('measures.reason'), measure.reason)}</Typography>}
      </Box>
      <MeasureMoves measure={measure} />
      <EditMeasure measure={measure} />
    </Stack>
  )
}
