import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** An empty page says what to do first. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Box sx={{ py: 5, px: 2, textAlign: 'center', display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'center' }}>
      <Typography color="text.secondary">{text}</Typography>
      {children}
    </Box>
  )
}
