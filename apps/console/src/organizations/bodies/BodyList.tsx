import { bodyKind } from '@pingyi/domain/internal'
import { CreateButton, SearchInput, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import type { BodyRow } from '../selections.ts'

/** Leading groups, their offices, working groups: found by name or alias. */
export function BodyList() {
  const translate = useTranslate()
  const { may } = useMe()
  const columns: Column<BodyRow>[] = [
    { source: 'name', label: 'organizations.name', sortable: true },
    { source: 'kind', label: 'organizations.bodyKind', code: 'BodyKind', sortable: true },
    { source: 'aliases', label: 'organizations.aliases', text: ({ aliases }) => aliases.join(translate('kit.comma')) },
    { source: 'organization.name', label: 'organizations.ofOrganization' },
  ]
  return (
    <Table
      resource="bodies"
      columns={columns}
      filters={[
        <SearchInput key="search" source="search" alwaysOn placeholder={translate('organizations.searchBody')} />,
        <CodeInput key="kind" source="kind" of={bodyKind} label="organizations.bodyKind" alwaysOn />,
      ]}
      scoped={false}
      sort={{ field: 'name', order: 'ASC' }}
      title={translate('layout.menu.bodies')}
      acts={may('organization:manage') && <CreateButton />}
      open="show"
      empty={translate('organizations.noBodies')}
    />
  )
}
