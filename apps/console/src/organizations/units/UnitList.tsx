import { unitKind } from '@pingyi/domain/internal'
import { CreateButton, SearchInput, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import type { UnitRow } from '../selections.ts'

/** The schools and offices that organisations belong to. */
export function UnitList() {
  const translate = useTranslate()
  const { may } = useMe()
  const manages = may('organization:manage')
  const columns: Column<UnitRow>[] = [
    { source: 'name', label: 'organizations.name', sortable: true },
    { source: 'kind', label: 'organizations.unitKind', code: 'UnitKind', sortable: true },
  ]
  return (
    <Table
      resource="units"
      columns={columns}
      filters={[
        <SearchInput key="search" source="search" alwaysOn placeholder={translate('organizations.search')} />,
        <CodeInput key="kind" source="kind" of={unitKind} label="organizations.unitKind" alwaysOn />,
      ]}
      scoped={false}
      sort={{ field: 'name', order: 'ASC' }}
      title={translate('layout.menu.units')}
      acts={manages && <CreateButton />}
      open={manages ? 'edit' : undefined}
      empty={translate('organizations.noUnits')}
    />
  )
}
