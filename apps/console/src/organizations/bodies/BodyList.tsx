import { bodyKind } from '@pingyi/domain/internal'
import { CreateButton, SearchInput, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'
import { columnsOf } from '../../kit/fields/columns-of.ts'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import { bodyFields } from '../fields.ts'
import type { BodyRow } from '../selections.ts'

/** Leading groups, their offices, working groups: found by name or alias. */
export function BodyList() {
  const translate = useTranslate()
  const { may } = useMe()
  const columns: Column<BodyRow>[] = columnsOf(bodyFields, {
    overrides: { aliases: { text: ({ aliases }) => aliases.join(translate('kit.comma')) } },
  })
  return (
    <Table
      resource="bodies"
      columns={columns}
      filters={[
        <SearchInput key="search" source="search" alwaysOn placeholder={translate('organizations.searchBody')} />,
        <CodeInput key="kind" source="kind" of={bodyKind} label="organizations.bodies.kind" alwaysOn />,
      ]}
      scoped={false}
      sort={{ field: 'name', order: 'ASC' }}
      title={translate('layout.menu.bodies')}
      acts={may('ORGANIZATION_MANAGE') && <CreateButton />}
      open="show"
      empty={translate('organizations.noBodies')}
    />
  )
}
