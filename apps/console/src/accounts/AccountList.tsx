import { useState } from 'react'
import { DataTable, List, SearchInput, TopToolbar, useTranslate } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import { MomentField } from '../shared/DayField.tsx'
import { StateField } from '../shared/StateChip.tsx'
import { useNarrow } from '../shared/use-narrow.ts'
import { useWords } from '../shared/use-words.ts'
import { VerbButton } from '../shared/VerbButton.tsx'
import { AccountCards } from './AccountCards.tsx'
import { AccountVerbs } from './AccountVerbs.tsx'
import type { Invitation } from './facts.ts'
import { ShownOnce } from './ShownOnce.tsx'
import { accountVerbs } from './verbs.ts'

/** Who can sign in. An account is invited with a code that is shown once; its rights follow from the person's posts. */
export function AccountList() {
  const translate = useTranslate()
  const { may } = useMe()
  const narrow = useNarrow()
  const { moment } = useWords()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const actions = (
    <TopToolbar>
      {may('account:manage') && (
        <VerbButton<Invitation>
          verb={accountVerbs.invite}
          variables={input => ({ input })}
          label="accounts.invite"
          variant="contained"
          ask={[
            { name: 'username', label: 'accounts.username', kind: 'line', required: true },
            { name: 'personId', label: 'accounts.person', kind: 'person' },
          ]}
          onDone={setInvitation}
        />
      )}
    </TopToolbar>
  )
  return (
    <>
      <List
        actions={actions}
        filters={[<SearchInput key="search" source="search" alwaysOn placeholder={translate('accounts.search')} />]}
        sort={{ field: 'username', order: 'ASC' }}
        empty={false}
        exporter={false}
        title={translate('layout.menu.accounts')}
      >
        {narrow ? (
          <AccountCards onInvited={setInvitation} />
        ) : (
          <DataTable bulkActionButtons={false} rowClick={false}>
            <DataTable.Col source="username" label="accounts.username" />
            <DataTable.Col source="person.name" label="accounts.person" disableSort />
            <DataTable.Col source="status" label="accounts.status" disableSort>
              <StateField source="status" vocabulary="AccountStatus" />
            </DataTable.Col>
            <DataTable.Col source="lastSignInAt" label="accounts.lastSignInAt" disableSort>
              <MomentField source="lastSignInAt" />
            </DataTable.Col>
            <DataTable.Col label=" ">
              <AccountVerbs onInvited={setInvitation} />
            </DataTable.Col>
          </DataTable>
        )}
      </List>
      <ShownOnce
        title={translate('accounts.codeFor', { name: invitation?.account.person?.name ?? invitation?.account.username ?? '' })}
        secret={invitation?.code ?? null}
        hint={translate('accounts.codeHint', { until: moment(invitation?.expiresAt) })}
        onClose={() => setInvitation(null)}
      />
    </>
  )
}
