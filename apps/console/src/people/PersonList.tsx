import { Button } from '@mui/material'
import { affiliationClass, partyStatus, politicalStatus } from '@pingyi/domain/internal'
import { useState } from 'react'
import { CreateButton, NullableBooleanInput, SearchInput, SelectInput, useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { InvitationLetters } from '../accounts/InvitationLetters.tsx'
import type { InvitationRow } from '../accounts/selections.ts'
import { accountVerbs } from '../accounts/verbs.ts'
import { includesAction } from '../api/may.ts'
import { useMe } from '../api/use-me.ts'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { useScope } from '../kit/scope/scope.ts'
import { bulkAction } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { personFields } from './fields.ts'
import { useBulkStanding } from './members/use-bulk-standing.ts'
import { useClasses } from './members/use-classes.ts'
import { usePosts } from './posts/use-posts.ts'
import type { AppointmentRow, PersonRow } from './selections.ts'
import { peopleVerbs } from './verbs.ts'

const edit = {
  verb: peopleVerbs.update,
  offered: ({ viewerMay }: PersonRow) => includesAction(viewerMay, 'PERSON_MANAGE'),
}

/** The people of the organisation chosen at the top; found by name, pinyin, initials or number; filters stay in the address. */
export function PersonList() {
  const translate = useTranslate()
  const { may } = useMe()
  const { text } = useFormat()
  const postsOf = usePosts()
  const classesOf = useClasses()
  const bulkStanding = useBulkStanding()
  const [invitations, setInvitations] = useState<readonly InvitationRow[]>([])
  const { organizationId, top } = useScope()
  const invites = may('ACCOUNT_MANAGE')
  const { data: posts = [] } = useGetList<AppointmentRow['post']>('posts', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'code', order: 'ASC' },
  })
  const invite = bulkAction<PersonRow>()(accountVerbs.invite, {
    label: 'accounts.invite',
    consequence: 'accounts.inviteMany',
    offered: ({ account, viewerMay }) => account === null && includesAction(viewerMay, 'ACCOUNT_MANAGE'),
    variables: ({ id }) => ({ input: { personId: id } }),
    after: answers => setInvitations(answers),
  })
  const columns: Column<PersonRow>[] = columnsOf(personFields, {
    edit,
    overrides: {
      posts: { text: postsOf },
      takesPart: { text: classesOf },
      account: { source: 'account.status', state: 'AccountStatus', hidden: !invites },
    },
  })
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('people.search')} />,
    <CodeInput key="status" source="partyStatus" of={partyStatus} label="people.partyStatus" alwaysOn />,
    <CodeInput key="political" source="politicalStatus" of={politicalStatus} label="people.politicalStatus" />,
    <CodeInput key="class" source="affiliationClass" of={affiliationClass} label="people.affiliationClass" />,
    <SelectInput
      key="post"
      source="postId"
      label="people.post"
      choices={posts.map(({ id, name }) => ({ id, name: text(name) }))}
      translateChoice={false}
    />,
    ...(invites ? [<NullableBooleanInput key="account" source="hasAccount" label="people.account" />] : []),
  ]
  return (
    <>
      <Table
        resource="people"
        columns={columns}
        filters={filters}
        filter={organizationId && organizationId !== top?.id ? { organizationId } : {}}
        scoped={false}
        sort={{ field: 'name', order: 'ASC' }}
        title={translate('layout.menu.people')}
        acts={
          may('PERSON_MANAGE') && (
            <>
              <CreateButton />
              <Button component={Link} to="/people/create?guest" size="small">
                {translate('people.addGuest')}
              </Button>
            </>
          )
        }
        open="show"
        empty={translate('people.empty')}
        bulk={[...(invites ? [invite] : []), ...bulkStanding]}
      />
      {invitations.length > 0 && <InvitationLetters invitations={invitations} onClose={() => setInvitations([])} />}
    </>
  )
}
