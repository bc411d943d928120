import { CreateButton, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { NextCycleButton } from './create/NextCycle.tsx'
import type { CycleRow } from './selections.ts'

const columns: Column<CycleRow>[] = [
  { source: 'name', label: 'cycles.name', sortable: true },
  { source: 'kind', label: 'cycles.kind', code: 'CycleKind' },
  { source: 'startsOn', label: 'cycles.startsOn', as: 'day', sortable: true },
  { source: 'endsOn', label: 'cycles.endsOn', as: 'day' },
  { source: 'organization.name', label: 'cycles.organization' },
]

export function CycleList() {
  const translate = useTranslate()
  const { may } = useMe()
  return (
    <Table
      resource="cycles"
      columns={columns}
      scoped={false}
      sort={{ field: 'startsOn', order: 'DESC' }}
      title={translate('layout.menu.cycles')}
      acts={
        may('CYCLE_MANAGE') && (
          <>
            <NextCycleButton />
            <CreateButton />
          </>
        )
      }
      open="show"
      empty={<WithoutCycle />}
    />
  )
}
