import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** A label above its value. Renders nothing without a value. */
export const LabeledValue = ({ label, children }: { label: string; children: ReactNode }) =>
  children === null || children === undefined || children === '' || children === false ? null : (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )

/** Lays labeled values out beside each other where there is room. */
export const LabeledValues = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}>{children}</Box>
)
