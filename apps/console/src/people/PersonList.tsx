import { partyStatus } from '@pingyi/domain'
import { ColumnsButton, CreateButton, DataTable, List, SearchInput, SimpleList, TopToolbar, useTranslate } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { CodeField, CodeInput } from '../shared/CodeField.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useNarrow } from '../shared/use-narrow.ts'
import type { Person } from './facts.ts'
import { PostsField } from './PostsField.tsx'

/** The people of the organisation chosen at the top; found by name, pinyin, initials or number; filters stay in the address. */
export function PersonList() {
  const translate = useTranslate()
  const narrow = useNarrow()
  const { may } = useMe()
  const { organizationId, top } = useScope()
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('people.search')} />,
    <CodeInput key="status" source="partyStatus" of={partyStatus} label="people.partyStatus" alwaysOn />,
  ]
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar>
          {!narrow && <ColumnsButton />}
          {may('person:manage') && <CreateButton />}
        </TopToolbar>
      }
      filter={organizationId && organizationId !== top?.id ? { organizationId } : {}}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      empty={false}
      title={translate('layout.menu.people')}
    >
      {narrow ? (
        <SimpleList<Person>
          primaryText={person => person.name}
          secondaryText={person => person.organization?.name}
          tertiaryText={person => translate(`PartyStatus.${person.partyStatus}`)}
          rowClick="show"
        />
      ) : (
        <DataTable rowClick="show" bulkActionButtons={false} empty={<EmptyState text={translate('people.empty')} />}>
          <DataTable.Col source="name" label="people.name" />
          <DataTable.Col source="number" label="people.number" />
          <DataTable.Col source="partyStatus" label="people.partyStatus" disableSort>
            <CodeField source="partyStatus" vocabulary="PartyStatus" />
          </DataTable.Col>
          <DataTable.Col source="organization.name" label="people.organization" disableSort />
          <DataTable.Col label="people.posts">
            <PostsField />
          </DataTable.Col>
        </DataTable>
      )}
    </List>
  )
}
