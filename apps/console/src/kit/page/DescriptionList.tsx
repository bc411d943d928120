import { Box, Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'

/** Labels with their values, one pair a line. Pairs without a value are left out. */
export function DescriptionList({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'fit-content(45%) 1fr', columnGap: 2, rowGap: 0.75 }}>
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([word, value]) => (
          <Fragment key={word}>
            <Typography component="dt" color="text.secondary">
              {word}
            </Typography>
            <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Fragment>
        ))}
    </Box>
  )
}
