import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'

type Props = { label: string; count: number; parts: readonly (readonly [string, string])[] }

/** A plain count and what it is made of, each part opening its records. */
export const Count = ({ label, count, parts }: Props) => (
  <Box sx={{ py: 0.5 }}>
    <Typography variant="body2" color="text.secondary">
      {label}
    </Typography>
    <Typography sx={{ fontSize: '1.5rem', fontVariantNumeric: 'tabular-nums' }}>{count}</Typography>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {parts.map(([words, to]) => (
        <Link key={to} component={RouterLink} to={to} variant="body2" underline="hover">
          {words}
        </Link>
      ))}
    </Box>
  </Box>
)
