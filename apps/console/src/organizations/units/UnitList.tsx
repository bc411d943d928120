import { unitKind } from '@pingyi/domain/internal'
import { CreateButton, SearchInput, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'
import { columnsOf } from '../../kit/fields/columns-of.ts'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import { unitFields } from '../fields.ts'
import type { UnitRow } from '../selections.ts'

const columns: Column<UnitRow>[] = columnsOf(unitFields)

/** The schools and offices that organisations belong to. */
export function UnitList() {
  const translate = useTranslate()
  const { may } = useMe()
  const manages = may('ORGANIZATION_MANAGE')
  return (
    <Table
      resource="units"
      columns={columns}
      filters={[
        <SearchInput key="search" source="search" alwaysOn placeholder={translate('organizations.search')} />,
        <CodeInput key="kind" source="kind" of={unitKind} label="organizations.units.kind" alwaysOn />,
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
