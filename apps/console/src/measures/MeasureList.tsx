import { measureStatus } from '@pingyi/domain'
import { DataTable, FunctionField, SearchInput, useTranslate } from 'react-admin'
import { CodeInput } from '../shared/CodeField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { PersonInput } from '../shared/PersonInput.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { StateChip, StateField } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useWords } from '../shared/use-words.ts'
import { type MeasureRow } from './facts.ts'
import { MeasureMoves } from './MeasureMoves.tsx'

/** Who does what until when, and how far it is. */
export const MeasureList = () => {
  const translate = useTranslate()
  const { day } = useWords()
  const until = ({ ongoing, dueOn }: MeasureRow) => (ongoing ? translate('measures.ongoing') : day(dueOn))
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('measures.search')} />,
    <CodeInput key="status" source="status" of={measureStatus} label="measures.status" alwaysOn />,
    <PersonInput key="owner" source="ownerId" label="measures.owner" />,
  ]
  const card = (row: MeasureRow) => ({
    title: row.text,
    to: `/measures/${row.id}/show`,
    chip: <StateChip vocabulary="MeasureStatus" code={row.status} />,
    lines: [subjectName(row.rectification), [row.owner?.name, row.leader?.name, until(row)].filter(Boolean).join(' · ')],
    actions: <MeasureMoves measure={row} />,
  })
  return (
    <ScopedList resource="measures" filters={filters} actions={<ListBar />} sort={{ field: 'dueOn', order: 'ASC' }}>
      <Rows<MeasureRow> empty={translate('measures.empty')} card={card} rowClick="show">
        <DataTable.Col source="text" label="measures.text" disableSort cellClassName="wide" />
        <DataTable.Col source="case" label="measures.case" disableSort>
          <FunctionField<MeasureRow> render={row => subjectName(row.rectification)} />
        </DataTable.Col>
        <DataTable.Col source="owner.name" label="measures.owner" disableSort />
        <DataTable.Col source="leader.name" label="measures.leader" disableSort />
        <DataTable.Col source="dueOn" label="measures.dueOn">
          <FunctionField<MeasureRow> render={until} />
        </DataTable.Col>
        <DataTable.Col source="status" label="measures.status" disableSort>
          <StateField source="status" vocabulary="MeasureStatus" />
        </DataTable.Col>
        <DataTable.Col source="moves" label={false} disableSort>
          <FunctionField<MeasureRow> render={row => <MeasureMoves measure={row} />} />
        </DataTable.Col>
      </Rows>
    </ScopedList>
  )
}
