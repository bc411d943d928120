import { Divider, Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { AddMeasure } from '../measures/AddMeasure.tsx'
import type { MeasureRow } from '../measures/selections.ts'
import { OpinionMoves } from '../opinions/OpinionMoves.tsx'
import { MeasureOfRectification } from './MeasureOfRectification.tsx'
import type { RectificationRow } from './selections.ts'

/** Every opinion of the case with the measures that answer it; a measure that answers several stands under each. */
export const OpinionsAndMeasures = ({ row }: { row: RectificationRow }) => {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const answering = (id: string) => row.measures.filter(measure => measure.opinions.some(opinion => opinion.id === id))
  const others = row.measures.filter(({ opinions }) => opinions.length === 0)
  const opinions = row.opinions.map(({ id, text }) => ({ id, text }))
  return (
    <Stack spacing={2} divider={<Divider flexItem />}>
      {row.opinions.map(opinion => (
        <Stack key={opinion.id} spacing={1}>
          <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography component="div" sx={{ mr: 'auto' }}>
              {labeled(translate(`OpinionKind.${opinion.kind}`), '')}
              <Link component={RouterLink} to={`/opinions/${opinion.id}/show`}>
                {opinion.text}
              </Link>{' '}
              <StateChip vocabulary="OpinionStatus" code={opinion.status} />
            </Typography>
            <OpinionMoves opinion={opinion} />
          </Stack>
          <Measures measures={answering(opinion.id)} />
          {row.mayAddMeasure && opinion.status === 'IN_RECTIFICATION' && (
            <AddMeasure rectificationId={row.id} opinions={opinions} for={opinion.id} />
          )}
        </Stack>
      ))}
      {others.length > 0 && (
        <Stack spacing={1}>
          <Typography variant="subtitle2">{translate('rectifications.notFor')}</Typography>
          <Measures measures={others} />
        </Stack>
      )}
    </Stack>
  )
}

const Measures = ({ measures }: { measures: readonly MeasureRow[] }) => {
  const translate = useTranslate()
  if (measures.length === 0)
    return (
      <Typography variant="body2" color="text.secondary" sx={{ pl: 2 }}>
        {translate('rectifications.noMeasures')}
      </Typography>
    )
  return (
    <Stack spacing={1} sx={{ pl: { xs: 0, sm: 2 } }}>
      {measures.map(measure => (
        <MeasureOfRectification key={measure.id} measure={measure} />
      ))}
    </Stack>
  )
}
