import { Box, Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../../kit/fields/StateChip.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { useIsPhone } from '../../kit/page/use-screen-width.ts'
import { OpinionState } from '../../opinions/OpinionState.tsx'
import type { EarlierReview } from '../queries.ts'

/** The last reviews of a subject with the opinions out of them, drafts left out; folded on a phone. */
export const EarlierReviews = ({ items }: { items: readonly EarlierReview[] }) => {
  const translate = useTranslate()
  const narrow = useIsPhone()
  const earlier = items.filter(({ status }) => status !== 'DRAFTED')
  if (earlier.length === 0) return <Typography variant="body2">{translate('reviews.card.none')}</Typography>
  return (
    <details open={!narrow}>
      <Typography variant="subtitle2" component="summary" sx={{ cursor: 'pointer', mb: 1 }}>
        {translate('reviews.card.earlier')}
      </Typography>
      <Stack spacing={1.5}>
        {earlier.map(review => (
          <OneEarlier key={review.id} review={review} />
        ))}
      </Stack>
    </details>
  )
}

const OneEarlier = ({ review }: { review: EarlierReview }) => {
  const { text, day } = useFormat()
  return (
    <Box>
      <Typography variant="body2">
        <Link component={RouterLink} to={`/reviews/${review.id}`}>
          {day(review.occurredOn)}
        </Link>{' '}
        {review.reviewer.name} · {text(review.form.name)} · {review.cycle.name} <StateChip vocabulary="ReviewStatus" code={review.status} />
      </Typography>
      {review.opinions.map(opinion => (
        <Typography key={opinion.id} variant="body2" color="text.secondary" sx={{ pl: 1 }}>
          {opinion.text} <OpinionState opinion={opinion} />
        </Typography>
      ))}
    </Box>
  )
}
