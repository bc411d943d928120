import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { Load } from '../queries.ts'

/** What falls to each reviewer, as a bar with its numbers: dark what is assigned, light what is proposed. */
export function Loads({ loads, more }: { loads: readonly Load[]; more: number }) {
  const translate = useTranslate()
  const most = Math.max(1, ...loads.map(({ assigned, proposed }) => assigned + proposed))
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {loads.map(({ person, assigned, proposed, mayReview, hasAccount }) => (
        <Box
          component="li"
          key={person.id}
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '10em 1fr 20em' }, columnGap: 2, py: 0.5, alignItems: 'center' }}
        >
          <Typography noWrap>
            <Link component={RouterLink} to={`/notReviewed?filter=${encodeURIComponent(JSON.stringify({ assignedTo: person.id }))}`}>
              {person.name}
            </Link>
            {!hasAccount && (
              <Typography component="span" variant="body2" color="text.secondary">
                {' '}
                {translate('cycles.noAccount')}
              </Typography>
            )}
          </Typography>
          <Box aria-hidden sx={{ display: 'flex', height: 10, bgcolor: 'action.hover', borderRadius: 1, overflow: 'hidden' }}>
            <Box sx={{ width: `${(assigned / most) * 100}%`, bgcolor: 'primary.main' }} />
            <Box sx={{ width: `${(proposed / most) * 100}%`, bgcolor: 'primary.main', opacity: 0.4 }} />
          </Box>
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {translate('cycles.loadSaid', { assigned, proposed, mayReview })}
          </Typography>
        </Box>
      ))}
      {more > 0 && <Typography variant="body2">{translate('cycles.moreReviewers', { count: more })}</Typography>}
    </Box>
  )
}
