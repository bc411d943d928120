import { Card, CardContent, Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../../kit/fields/StateChip.tsx'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { OpinionState } from '../../opinions/OpinionState.tsx'
import type { ReviewRow } from '../selections.ts'

/** The opinions out of a review, each with its state and the measures taken; a draft's are shown as written. */
export const OpinionsOfReview = ({ review: { opinions, draftOpinions, status } }: { review: ReviewRow }) => {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const drafted = status === 'DRAFTED' ? draftOpinions : []
  if (opinions.length + drafted.length === 0) return null
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {translate('reviews.opinions')}
        </Typography>
        <Stack spacing={1.5}>
          {drafted.map(({ kind, text, pointedOut }) => (
            <Typography key={`${kind} ${text}`}>
              {labeled(translate(`OpinionKind.${kind}`), text)} {pointedOut && <OpinionState opinion={{ kind, status: 'NOTED' }} />}
            </Typography>
          ))}
          {opinions.map(opinion => (
            <Stack key={opinion.id} spacing={0.5}>
              <Typography component="div">
                {labeled(translate(`OpinionKind.${opinion.kind}`), '')}
                <Link component={RouterLink} to={`/opinions/${opinion.id}/show`}>
                  {opinion.text}
                </Link>{' '}
                <OpinionState opinion={opinion} />{' '}
                {opinion.rectification && (
                  <Link component={RouterLink} to={`/rectifications/${opinion.rectification.id}/show`}>
                    {translate('opinions.toRectification')}
                  </Link>
                )}
              </Typography>
              {opinion.suggestedMeasures
                .filter(({ measure }) => !measure)
                .map(({ id, text }) => (
                  <Typography key={id} variant="body2" color="text.secondary" sx={{ pl: 2 }}>
                    {labeled(translate('opinions.suggested'), text)}
                  </Typography>
                ))}
              {opinion.measures.map(measure => (
                <Typography key={measure.id} variant="body2" component="div" sx={{ pl: 2 }}>
                  → {measure.text} <StateChip vocabulary="MeasureStatus" code={measure.status} />
                </Typography>
              ))}
            </Stack>
          ))}
        </Stack>
      </CardContent>
    </Card>
  )
}
