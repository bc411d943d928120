import { Box, Card, CardContent, Chip, Link, Stack, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Thread } from '../comments/Thread.tsx'
import { FieldValues } from '../kit/fields/FieldValues.tsx'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { opinionFields } from './fields.ts'
import { MeasureOfOpinion } from './MeasureOfOpinion.tsx'
import { OpinionMoves } from './OpinionMoves.tsx'
import { OpinionState } from './OpinionState.tsx'
import type { OpinionRow } from './selections.ts'

export const OpinionPage = () => <RecordPage<OpinionRow> resource="opinions">{opinion => <OneOpinion opinion={opinion} />}</RecordPage>

const OneOpinion = ({ opinion }: { opinion: OpinionRow }) => {
  const translate = useTranslate()
  const { text, day } = useFormat()
  const { labeled } = usePunctuation()
  const { review } = opinion
  return (
    <>
      <Title title={translate(`OpinionKind.${opinion.kind}`)} />
      <PageHead title={translate(`OpinionKind.${opinion.kind}`)} chip={<OpinionState opinion={opinion} />}>
        <MeasureOfOpinion opinion={opinion} />
        <OpinionMoves opinion={opinion} />
        <HistoryLink id={opinion.id} />
      </PageHead>
      <Card variant="outlined">
        <CardContent>
          <Stack spacing={2}>
            <Typography sx={{ fontSize: '1.0625rem', whiteSpace: 'pre-wrap' }}>{opinion.text}</Typography>
            <FieldValues
              of={opinionFields}
              record={opinion}
              overrides={{
                subject: subjectName(opinion),
                review: (
                  <Link component={RouterLink} to={`/reviews/${review.id}`}>
                    {review.reviewer.name} · {text(review.form.name)} · {day(review.occurredOn)}
                  </Link>
                ),
                rectification: opinion.rectification && (
                  <Link component={RouterLink} to={`/rectifications/${opinion.rectification.id}/show`}>
                    {translate('opinions.toRectification')}
                  </Link>
                ),
                mergedInto: opinion.mergedInto && (
                  <Link component={RouterLink} to={`/opinions/${opinion.mergedInto.id}/show`}>
                    {opinion.mergedInto.text}
                  </Link>
                ),
              }}
            />
            {opinion.suggestedMeasures.map(({ id, text: suggested, measure, owner, dueOn }) => (
              <Typography key={id} color="text.secondary">
                {labeled(translate('opinions.suggested'), [suggested, owner?.name, dueOn && day(dueOn)].filter(Boolean).join(' · '))}{' '}
                {measure && <Chip size="small" variant="outlined" label={translate('opinions.takenAsMeasure')} />}
              </Typography>
            ))}
            {opinion.measures.map(measure => (
              <Typography key={measure.id} component="div">
                →{' '}
                <Link component={RouterLink} to={`/measures/${measure.id}/show`}>
                  {measure.text}
                </Link>{' '}
                <StateChip vocabulary="MeasureStatus" code={measure.status} />
              </Typography>
            ))}
          </Stack>
        </CardContent>
      </Card>
      <Box sx={{ mt: 2 }}>
        <Thread of={{ opinionId: opinion.id }} mayWrite={opinion.viewerMay.includes('COMMENT_WRITE')} />
      </Box>
    </>
  )
}
