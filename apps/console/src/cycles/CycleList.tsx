import { CreateButton, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { NextCycleButton } from './create/NextCycle.tsx'
import { cycleFields } from './fields.ts'
import type { CycleRow } from './selections.ts'

const columns: Column<CycleRow>[] = columnsOf(cycleFields)

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
