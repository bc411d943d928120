import ContentCopy from '@mui/icons-material/ContentCopy'
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useFormGuard } from '../kit/form/use-form-guard.tsx'
import { useCopy } from './use-copy.ts'
import { onThisMachine } from './use-invitation-letter.ts'

type Props = {
  title: string
  secret: string | null
  hint: string
  /** What can be sent to whom it is for, the secret included. */
  letter?: string | null
  onClose: () => void
}

/** A secret that is shown this once and never again. */
export function ShownOnce({ title, secret, hint, letter, onClose }: Props) {
  const translate = useTranslate()
  const copy = useCopy()
  const { guard } = useFormGuard(secret !== null, { words: 'accounts.leaveShownOnce', lostWith: 'address' })
  return (
    <Dialog open={secret !== null} fullWidth maxWidth="sm">
      {guard}
      <DialogTitle>{title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
          <Box component="code" data-testid="secret" sx={{ flex: 1, overflowWrap: 'anywhere', fontSize: '1rem', userSelect: 'all' }}>
            {secret}
          </Box>
          {copy && (
            <IconButton onClick={() => copy(secret ?? '')} aria-label={translate('accounts.copy')}>
              <ContentCopy fontSize="small" />
            </IconButton>
          )}
        </Box>
        {letter && (
          <div>
            <Typography variant="body2" color="text.secondary">
              {translate('accounts.letterHow')}
            </Typography>
            <Typography data-testid="letter" sx={{ my: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', userSelect: 'all' }}>
              {letter}
            </Typography>
            {copy && (
              <Button size="small" variant="outlined" startIcon={<ContentCopy />} onClick={() => copy(letter)}>
                {translate('accounts.copyLetter')}
              </Button>
            )}
            {onThisMachine && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                {translate('accounts.letterLocal')}
              </Typography>
            )}
          </div>
        )}
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
