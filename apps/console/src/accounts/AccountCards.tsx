import { Box, Typography } from '@mui/material'
import { RecordContextProvider, useListContext } from 'react-admin'
import { StateChip } from '../shared/StateChip.tsx'
import { useWords } from '../shared/use-words.ts'
import { AccountVerbs } from './AccountVerbs.tsx'
import type { Account, Invitation } from './facts.ts'

/** The accounts on a phone. */
export function AccountCards({ onInvited }: { onInvited: (invitation: Invitation) => void }) {
  const { moment } = useWords()
  const { data = [] } = useListContext<Account>()
  return data.map(account => (
    <RecordContextProvider key={account.id} value={account}>
      <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <span>{account.person ? `${account.person.name}（${account.username}）` : account.username}</span>
          <StateChip vocabulary="AccountStatus" code={account.status} />
        </Box>
        <Typography variant="body2" color="text.secondary">
          {moment(account.lastSignInAt)}
        </Typography>
        <AccountVerbs onInvited={onInvited} />
      </Box>
    </RecordContextProvider>
  ))
}
