import { Button } from '@mui/material'
import { useState } from 'react'
import { SearchInput, useNotify, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { bulkAction } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { undoBy } from '../kit/verbs/UndoNote.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { AccountVerbs } from './AccountVerbs.tsx'
import { accountFields } from './fields.ts'
import { ShownOnce } from './ShownOnce.tsx'
import type { AccountRow, InvitationRow } from './selections.ts'
import { useInvitationLetter } from './use-invitation-letter.ts'
import { accountVerbs } from './verbs.ts'

const disable = bulkAction<AccountRow>()(accountVerbs.disable, {
  label: 'accounts.disable',
  consequence: 'accounts.disableMany',
  offered: ({ allowedEvents }) => allowedEvents.includes('DISABLE'),
  undo: (_, { id, version }) => undoBy(accountVerbs.enable, { id, version }),
})
const enable = bulkAction<AccountRow>()(accountVerbs.enable, {
  label: 'accounts.enable',
  offered: ({ allowedEvents }) => allowedEvents.includes('ENABLE'),
  undo: (_, { id, version }) => undoBy(accountVerbs.disable, { id, version }),
})

const withoutAccount = `/people?filter=${encodeURIComponent(JSON.stringify({ hasAccount: false }))}`

/** Who can sign in. An account is invited with a code that is shown once; its rights follow from the person's posts. */
export function AccountList() {
  const translate = useTranslate()
  const notify = useNotify()
  const { may } = useMe()
  const { moment } = useFormat()
  const letterFor = useInvitationLetter()
  const [invitation, setInvitation] = useState<InvitationRow | null>(null)
  const columns: Column<AccountRow>[] = [
    ...columnsOf(accountFields),
    { source: 'verbs', label: false, render: account => <AccountVerbs account={account} onInvited={setInvitation} /> },
  ]
  const invite = may('ACCOUNT_MANAGE') && (
    <>
      <Button component={Link} to={withoutAccount} size="small" onClick={() => notify('accounts.selectFirst', { type: 'info' })}>
        {translate('accounts.inviteSeveral')}
      </Button>
      <VerbButton
        verb={accountVerbs.invite}
        variables={input => ({ input })}
        label="accounts.invite"
        variant="contained"
        ask={[
          { name: 'personId', label: 'accounts.person', kind: 'record', resource: 'people' },
          { name: 'username', label: 'accounts.username', kind: 'line', help: 'accounts.usernameHelp' },
        ]}
        onDone={setInvitation}
      />
    </>
  )
  return (
    <>
      <Table
        resource="accounts"
        columns={columns}
        filters={[<SearchInput key="search" source="search" alwaysOn placeholder={translate('accounts.search')} />]}
        scoped={false}
        sort={{ field: 'username', order: 'ASC' }}
        title={translate('layout.menu.accounts')}
        acts={invite}
        bulk={may('ACCOUNT_MANAGE') ? [disable, enable] : []}
      />
      <ShownOnce
        title={translate('accounts.codeFor', { name: invitation?.account.person?.name ?? invitation?.account.username ?? '' })}
        secret={invitation?.code ?? null}
        hint={translate('accounts.codeHint', { until: moment(invitation?.expiresAt) })}
        letter={invitation ? letterFor(invitation) : null}
        onClose={() => setInvitation(null)}
      />
    </>
  )
}
