import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** A text, and perhaps a button, in place of an empty page. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Box sx={{ py: 5, px: 2, textAlign: 'center', display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'center' }}>
      <Typography color="text.secondary">{text}</Typography>
      {children}
    </Box>
  )
}
