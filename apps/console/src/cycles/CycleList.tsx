import { CreateButton, DataTable, List, SimpleList, TopToolbar, useTranslate } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import { CodeField } from '../shared/CodeField.tsx'
import { DayField } from '../shared/DayField.tsx'
import { useNarrow } from '../shared/use-narrow.ts'
import { useWords } from '../shared/use-words.ts'
import { FirstSteps } from '../workbench/FirstSteps.tsx'
import type { Cycle } from './facts.ts'

export function CycleList() {
  const translate = useTranslate()
  const narrow = useNarrow()
  const { may } = useMe()
  const { day } = useWords()
  return (
    <List
      sort={{ field: 'startsOn', order: 'DESC' }}
      actions={<TopToolbar>{may('cycle:manage') && <CreateButton />}</TopToolbar>}
      empty={<FirstSteps />}
      title={translate('layout.menu.cycles')}
    >
      {narrow ? (
        <SimpleList<Cycle>
          primaryText={cycle => cycle.name}
          secondaryText={cycle => `${day(cycle.startsOn)} – ${day(cycle.endsOn)}`}
          rowClick="show"
        />
      ) : (
        <DataTable rowClick="show" bulkActionButtons={false}>
          <DataTable.Col source="name" label="cycles.name" />
          <DataTable.Col source="kind" label="cycles.kind" disableSort>
            <CodeField source="kind" vocabulary="CycleKind" />
          </DataTable.Col>
          <DataTable.Col source="startsOn" label="cycles.startsOn">
            <DayField source="startsOn" />
          </DataTable.Col>
          <DataTable.Col source="endsOn" label="cycles.endsOn" disableSort>
            <DayField source="endsOn" />
          </DataTable.Col>
          <DataTable.Col source="organization.name" label="cycles.organization" disableSort />
        </DataTable>
      )}
    </List>
  )
}
