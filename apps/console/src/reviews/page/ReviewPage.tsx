import { Card, CardContent, Chip, Link, Stack, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useHolderName } from '../../accounts/use-holder-name.ts'
import { useMe } from '../../api/use-me.ts'
import { FieldValues } from '../../kit/fields/FieldValues.tsx'
import { StateChip } from '../../kit/fields/StateChip.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import { PageHead } from '../../kit/page/RecordPage.tsx'
import { MoveButtons } from '../../kit/verbs/MoveButtons.tsx'
import { subjectNameThen } from '../../subjects/subject-name.ts'
import { reviewFields } from '../fields.ts'
import type { ReviewRow } from '../selections.ts'
import { reviewMoves } from '../verbs.ts'
import { OpinionsOfReview } from './OpinionsOfReview.tsx'
import { Remarks } from './Remarks.tsx'

/** Everything of one review, with what may be done to it. */
export const ReviewPage = ({ review }: { review: ReviewRow }) => {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { text, day, moment } = useFormat()
  const nameOf = useHolderName()
  const { me, may } = useMe()
  const { occasion, appointment, recordedBy } = review
  const where = occasion && [text(occasion.kindName), occasion.title, day(occasion.heldOn), occasion.place].filter(Boolean).join(' · ')
  const isMine = (me && me.account.id === recordedBy.account?.id) || (me?.person && me.person.id === review.reviewer.id)
  return (
    <>
      <Title title={translate('reviews.recordOf', { name: text(subjectNameThen(review)) })} />
      <PageHead
        title={translate('reviews.recordOf', { name: text(subjectNameThen(review)) })}
        chip={<StateChip vocabulary="ReviewStatus" code={review.status} />}
      >
        <MoveButtons moves={reviewMoves(review.opinions.length)} vocabulary="ReviewEvent" />
        <HistoryLink id={review.id} />
      </PageHead>
      <Stack spacing={2}>
        <Card variant="outlined">
          <CardContent>
            <FieldValues
              of={reviewFields}
              record={review}
              first={['reviewer', 'authorityRule', 'form']}
              overrides={{
                reviewer: (
                  <>
                    {[review.reviewer.name, appointment && text(appointment.post.name)].filter(Boolean).join(' · ')}{' '}
                    {review.onBehalf && <Chip size="small" variant="outlined" label={translate('reviews.onBehalf')} />}
                  </>
                ),
                authorityRule: text(review.authorityRule.name),
                form: text(review.form.name),
                occurredOn: (
                  <>
                    {day(review.occurredOn)}{' '}
                    {review.enteredLate && <Chip size="small" variant="outlined" label={translate('reviews.late')} />}
                  </>
                ),
                occasion:
                  occasion && may('OCCASION_MANAGE') ? (
                    <Link component={RouterLink} to={`/occasions/${occasion.id}/show`}>
                      {where}
                    </Link>
                  ) : (
                    where
                  ),
                treatment: review.treatment && labeled(text(review.treatment.name), text(review.treatment.act)),
                recorded: `${nameOf(recordedBy)} · ${moment(review.recordedAt)}`,
              }}
            />
            {isMine && review.status === 'SUBMITTED' && !review.allowedEvents.includes('RETURN') && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                {translate('reviews.toCorrect')}
              </Typography>
            )}
          </CardContent>
        </Card>
        <Card variant="outlined">
          <CardContent>
            <Remarks review={review} />
          </CardContent>
        </Card>
        <OpinionsOfReview review={review} />
      </Stack>
    </>
  )
}
