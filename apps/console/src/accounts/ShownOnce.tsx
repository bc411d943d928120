import ContentCopy from '@mui/icons-material/ContentCopy'
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton } from '@mui/material'
import { useNotify, useTranslate } from 'react-admin'

type Props = { title: string; secret: string | null; hint: string; onClose: () => void }

/** A secret that is shown this once and never again. */
export function ShownOnce({ title, secret, hint, onClose }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const copy = async () => {
    await navigator.clipboard?.writeText(secret ?? '')
    notify('accounts.copied')
  }
  return (
    <Dialog open={secret !== null} fullWidth maxWidth="sm">
      <DialogTitle>{title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
          <Box component="code" data-testid="secret" sx={{ flex: 1, overflowWrap: 'anywhere', fontSize: '1rem', userSelect: 'all' }}>
            {secret}
          </Box>
          {typeof navigator.clipboard === 'object' && (
            <IconButton onClick={copy} aria-label={translate('accounts.copy')}>
              <ContentCopy fontSize="small" />
            </IconButton>
          )}
        </Box>
        <Alert severity="warning">{hint}</Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('accounts.noted')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
