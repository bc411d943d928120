import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { FigureParts } from '../kit/figures/FigureParts.tsx'

type Props = { label: string; count: number; to: string; parts: readonly (readonly [string, string])[] }

/** A plain count and what it is made of, each part opening its records. */
export const Count = ({ label, count, to, parts }: Props) => (
  <Box sx={{ py: 0.5 }}>
    <Typography variant="body2" color="text.secondary">
      {label}
    </Typography>
    <Link component={RouterLink} to={to} underline="hover" color="inherit" sx={{ fontSize: '1.5rem', fontVariantNumeric: 'tabular-nums' }}>
      {count}
    </Link>
    <FigureParts parts={parts} />
  </Box>
)
