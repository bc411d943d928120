import { Alert, Box, Button, Typography } from '@mui/material'
import { useResetErrorBoundaryOnLocationChange, useTranslate } from 'ra-core'

type Props = { error: unknown; resetErrorBoundary?: ((...args: unknown[]) => void) | undefined }

/** True if a new release removed the chunks of this page, which a reload fixes. */
const isOldPage = (message: string) => /dynamically imported module|Importing a module script failed/i.test(message)

/** Shown when a page fails: ways to go on, and details for the operator. */
export function ErrorPage({ error, resetErrorBoundary }: Props) {
  const translate = useTranslate()
  const again = () => resetErrorBoundary?.()
  useResetErrorBoundaryOnLocationChange(again)
  const message = error instanceof Error ? error.message : String(error)
  const old = isOldPage(message)
  return (
    <Box sx={{ mt: 2, maxWidth: 640 }}>
      <Alert severity={old ? 'info' : 'error'} role="alert">
        <Typography sx={{ mb: 1 }}>{translate(old ? 'layout.newRelease' : 'layout.broken')}</Typography>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={() => window.location.reload()}>
            {translate('layout.reload')}
          </Button>
          {!old && <Button onClick={again}>{translate('layout.again')}</Button>}
          <Button href="/">{translate('layout.menu.workbench')}</Button>
        </Box>
      </Alert>
      {!old && (
        <Box component="details" sx={{ mt: 2, color: 'text.secondary' }}>
          <summary>{translate('layout.details')}</summary>
          <Box component="pre" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {`${message}\n${window.location.pathname}`}
          </Box>
        </Box>
      )}
    </Box>
  )
}
