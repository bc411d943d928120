import ContentCopy from '@mui/icons-material/ContentCopy'
import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useNotify, useTranslate } from 'react-admin'
import { useFormGuard } from '../kit/form/use-form-guard.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { refusalOf } from '../kit/refusal/refusal.ts'
import type { Column } from '../kit/table/column.ts'
import { useWorkbook } from '../kit/table/export/use-workbook.ts'
import type { InvitationRow } from './selections.ts'
import { useCopy } from './use-copy.ts'
import { linkOf, onThisMachine, useInvitationLetter } from './use-invitation-letter.ts'

const columns: Column<InvitationRow>[] = [
  { source: 'account.person.name', label: 'accounts.person' },
  { source: 'account.username', label: 'accounts.username' },
  { source: 'code', label: 'accounts.link', text: ({ code }) => linkOf(code), wide: true },
  { source: 'expiresAt', label: 'accounts.validUntil', as: 'moment' },
]

/** What those just invited are to be sent, one by one; shown this once, to be copied or taken along as a workbook. */
export function InvitationLetters({ invitations, onClose }: { invitations: readonly InvitationRow[]; onClose: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { moment } = useFormat()
  const letterFor = useInvitationLetter()
  const save = useWorkbook()
  const copy = useCopy()
  const { guard } = useFormGuard(true, { words: 'accounts.leaveShownOnce', lostWith: 'address' })
  const take = () =>
    save(translate('accounts.lettersName'), columns, invitations).catch(error => {
      const { code, details } = refusalOf(error)
      notify(`refusals.${code}`, { type: 'error', messageArgs: details })
    })
  return (
    <Dialog open fullWidth maxWidth="sm">
      {guard}
      <DialogTitle>{translate('accounts.letters', { smart_count: invitations.length })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Alert severity="warning">{translate('accounts.lettersHint', { until: moment(invitations[0]?.expiresAt) })}</Alert>
        {onThisMachine && (
          <Typography variant="body2" color="text.secondary">
            {translate('accounts.letterLocal')}
          </Typography>
        )}
        {invitations.map(invitation => (
          <Typography
            key={invitation.account.id}
            data-testid="letter"
            sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', userSelect: 'all' }}
          >
            {letterFor(invitation)}
          </Typography>
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button startIcon={<DownloadIcon />} onClick={() => void take()}>
          {translate('kit.export')}
        </Button>
        {copy && (
          <Button startIcon={<ContentCopy />} onClick={() => copy(invitations.map(letterFor).join('\n\n'))}>
            {translate('accounts.copyAll')}
          </Button>
        )}
        <Button variant="contained" onClick={onClose}>
          {translate('accounts.noted')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
