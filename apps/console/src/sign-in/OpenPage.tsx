import { Box, Paper, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Notification, useTranslate } from 'react-admin'
import { LanguageSwitch } from '../layout/top-bar/LanguageSwitch.tsx'

/** A page that a stranger may open: one card, and the language. */
export function OpenPage({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', alignItems: 'center', pt: { xs: 4, sm: 12 }, px: 2 }}
    >
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 400, p: 3 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', mb: 3 }}>
          <div>
            <Typography variant="h5" component="h1">
              {title}
            </Typography>
            <Typography color="text.secondary">{translate('sign-in.lead')}</Typography>
          </div>
          <LanguageSwitch />
        </Box>
        {children}
      </Paper>
      <Notification />
    </Box>
  )
}
