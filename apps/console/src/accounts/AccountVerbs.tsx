import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { undoBy } from '../kit/verbs/UndoNote.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import type { AccountRow, InvitationRow } from './selections.ts'
import { accountVerbs } from './verbs.ts'

/** What may be done with an account. Resetting gives a new code. */
export function AccountVerbs({ account, onInvited }: { account: AccountRow; onInvited: (invitation: InvitationRow) => void }) {
  const translate = useTranslate()
  const thing = { id: account.id, version: account.version }
  const name = account.person?.name ?? account.username
  return (
    <Stack direction="row" spacing={1} sx={{ justifyContent: { sm: 'flex-end' } }}>
      <HistoryLink id={account.id} />
      {account.allowedEvents.includes('ENABLE') && (
        <VerbButton
          verb={accountVerbs.enable}
          variables={thing}
          label="accounts.enable"
          undo={({ id, version }) => undoBy(accountVerbs.disable, { id, version })}
        />
      )}
      {account.allowedEvents.includes('CONFIRM') && (
        <VerbButton
          verb={accountVerbs.confirm}
          variables={thing}
          label="accounts.confirm"
          consequence={translate('accounts.confirmWhat', { name })}
        />
      )}
      {account.allowedEvents.includes('RESET') && (
        <VerbButton
          verb={accountVerbs.reset}
          variables={thing}
          label="accounts.reset"
          consequence={translate('accounts.resetWhat', { name })}
          onDone={onInvited}
        />
      )}
      {account.allowedEvents.includes('DISABLE') && (
        <VerbButton
          verb={accountVerbs.disable}
          variables={thing}
          label="accounts.disable"
          consequence={translate('accounts.disableWhat', { name })}
          undo={({ id, version }) => undoBy(accountVerbs.enable, { id, version })}
        />
      )}
    </Stack>
  )
}
