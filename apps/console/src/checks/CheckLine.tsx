import { Box, Button, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { useScope } from '../kit/scope/scope.ts'
import { bulkFix, useFixOf } from './links.ts'
import type { CheckRow } from './queries.ts'
import { useFindingText } from './use-finding-text.ts'

/** What is wrong and how many; it opens the one record or the page of all, its examples open theirs. */
export function CheckLine({ check: { kind, count, partial, examples } }: { check: CheckRow }) {
  const translate = useTranslate()
  const { may } = useMe()
  const { cycleId, organizationId } = useScope()
  const { name, further } = useFindingText()
  const fixOf = useFixOf()
  const [only] = examples
  const bulk = bulkFix[kind]
  const to = count === 1 && only ? fixOf(only) : `/checks/${kind}`
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', breakInside: 'avoid', '&:last-child': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Link component={RouterLink} to={to} underline="hover" sx={{ fontWeight: 600, py: 0.5, flex: '1 1 16em', minWidth: 0 }}>
          {translate(`CheckKind.${kind}`)}
        </Link>
        <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
          {translate('checks.count', { smart_count: count })}
        </Typography>
        {bulk && cycleId && may(bulk.needs) && (
          <Button size="small" component={RouterLink} to={bulk.to({ cycleId, ...(organizationId && { organizationId }) })}>
            {translate(bulk.label)}
          </Button>
        )}
      </Box>
      {partial && (
        <Typography variant="body2" color="text.secondary">
          {translate('checks.partial')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {examples.map(found => (
          <Typography key={`${found.id} ${found.name}`} component="li" variant="body2" sx={{ overflowWrap: 'anywhere', py: 0.25 }}>
            <Link component={RouterLink} to={fixOf(found)}>
              {name(found)}
            </Link>{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {further(kind, found)}
            </Typography>
          </Typography>
        ))}
      </Box>
      {count > examples.length && examples.length > 0 && (
        <Link component={RouterLink} to={`/checks/${kind}`} variant="body2">
          {translate('checks.all', { smart_count: count })}
        </Link>
      )}
    </Box>
  )
}
