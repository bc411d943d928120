import { partyStatus } from '@pingyi/domain'
import { CreateButton, SearchInput, useTranslate } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { includesAction } from '../provider/may.ts'
import { CodeInput } from '../shared/CodeField.tsx'
import { Table } from '../shared/Table.tsx'
import type { Column } from '../shared/table/column.ts'
import type { Person } from './facts.ts'
import { usePosts } from './use-posts.ts'
import { peopleVerbs } from './verbs.ts'

const edit = {
  ...{ verb: peopleVerbs.update, kind: 'line' as const, own: true as const },
  offered: ({ viewerMay }: Person) => includesAction(viewerMay, 'person:manage'),
}

/** The people of the organisation chosen at the top; found by name, pinyin, initials or number; filters stay in the address. */
export function PersonList() {
  const translate = useTranslate()
  const { may } = useMe()
  const postsOf = usePosts()
  const { organizationId, top } = useScope()
  const columns: Column<Person>[] = [
    { source: 'name', label: 'people.name', sortable: true, edit: { ...edit, field: 'name' } },
    { source: 'number', label: 'people.number', sortable: true, edit: { ...edit, field: 'number' } },
    { source: 'partyStatus', label: 'people.partyStatus', code: 'PartyStatus' },
    { source: 'organization.name', label: 'people.organization' },
    { source: 'posts', label: 'people.posts', text: postsOf },
  ]
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('people.search')} />,
    <CodeInput key="status" source="partyStatus" of={partyStatus} label="people.partyStatus" alwaysOn />,
  ]
  return (
    <Table
      resource="people"
      columns={columns}
      filters={filters}
      filter={organizationId && organizationId !== top?.id ? { organizationId } : {}}
      scoped={false}
      sort={{ field: 'name', order: 'ASC' }}
      title={translate('layout.menu.people')}
      acts={may('person:manage') && <CreateButton />}
      open="show"
      empty={translate('people.empty')}
    />
  )
}
