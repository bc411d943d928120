import { latenessState, roundStatus } from '@pingyi/domain'
import { DataTable, FunctionField, SearchInput, SelectArrayInput, useTranslate } from 'react-admin'
import { CodeInput } from '../shared/CodeField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { StateChip, StateField } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useMarks } from '../shared/use-marks.ts'
import { Deadline } from './Deadline.tsx'
import { type RectificationRow } from './facts.ts'

/** Every case being put right: where its round stands, until when, and what is late. */
export const RectificationList = () => {
  const translate = useTranslate()
  const { list, clauses } = useMarks()
  const names = (row: RectificationRow) => list(row.reviewers.map(({ name }) => name))
  const texts = (row: RectificationRow) => clauses(row.opinions.map(({ text }) => text))
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('rectifications.search')} />,
    <CodeInput key="status" source="status" of={roundStatus} label="rectifications.status" alwaysOn />,
    <SelectArrayInput
      key="lateness"
      source="lateness"
      label="rectifications.lateness"
      alwaysOn
      choices={latenessState.codes.map(id => ({ id, name: `Lateness.${id}` }))}
      sx={{ minWidth: 160 }}
    />,
  ]
  const card = (row: RectificationRow) => ({
    title: subjectName(row),
    to: `/rectifications/${row.id}/show`,
    chip: <StateChip vocabulary="RoundStatus" code={row.round.status} />,
    lines: [texts(row), <Deadline key="deadline" row={row} />],
  })
  return (
    <ScopedList resource="rectifications" filters={filters} actions={<ListBar filters={false} />} sort={{ field: 'dueOn', order: 'ASC' }}>
      <Rows<RectificationRow> empty={translate('rectifications.empty')} card={card} rowClick="show">
        <DataTable.Col source="subject" label="rectifications.subject" disableSort>
          <FunctionField<RectificationRow> render={subjectName} />
        </DataTable.Col>
        <DataTable.Col source="opinions" label="rectifications.opinionCount" disableSort cellClassName="wide">
          <FunctionField<RectificationRow> render={texts} />
        </DataTable.Col>
        <DataTable.Col source="reviewers" label="rectifications.reviewers" disableSort>
          <FunctionField<RectificationRow> render={names} />
        </DataTable.Col>
        <DataTable.Col source="dueOn" label="rectifications.deadline">
          <FunctionField<RectificationRow> render={row => <Deadline row={row} />} />
        </DataTable.Col>
        <DataTable.Col source="round.status" label="rectifications.status" disableSort>
          <StateField source="round.status" vocabulary="RoundStatus" />
        </DataTable.Col>
        <DataTable.NumberCol source="measures.length" label="rectifications.measureCount" disableSort />
      </Rows>
    </ScopedList>
  )
}
