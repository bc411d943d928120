import { opinionKind, opinionStatus } from '@pingyi/domain'
import { DataTable, FunctionField, SearchInput, useTranslate } from 'react-admin'
import { CodeField, CodeInput } from '../shared/CodeField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { StateChip, StateField } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useWords } from '../shared/use-words.ts'
import { type OpinionRow } from './facts.ts'

/** What was raised in the reviews, and where each stands. */
export const OpinionList = () => {
  const translate = useTranslate()
  const { day } = useWords()
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('opinions.search')} />,
    <CodeInput key="status" source="status" of={opinionStatus} label="opinions.status" alwaysOn />,
    <CodeInput key="kind" source="kind" of={opinionKind} label="opinions.kind" alwaysOn />,
  ]
  const card = (row: OpinionRow) => ({
    title: row.text,
    to: `/opinions/${row.id}/show`,
    chip: <StateChip vocabulary="OpinionStatus" code={row.status} />,
    lines: [`${translate(`OpinionKind.${row.kind}`)} · ${subjectName(row)}`, `${row.review.reviewer.name} · ${day(row.review.occurredOn)}`],
  })
  return (
    <ScopedList resource="opinions" filters={filters} actions={<ListBar filters={false} />} sort={{ field: 'recordedAt', order: 'DESC' }}>
      <Rows<OpinionRow> empty={translate('opinions.empty')} card={card} rowClick="show">
        <DataTable.Col source="text" label="opinions.text" disableSort cellClassName="wide" />
        <DataTable.Col source="kind" label="opinions.kind" disableSort>
          <CodeField source="kind" vocabulary="OpinionKind" />
        </DataTable.Col>
        <DataTable.Col source="subject" label="opinions.subject" disableSort>
          <FunctionField<OpinionRow> render={subjectName} />
        </DataTable.Col>
        <DataTable.Col source="review" label="opinions.review" disableSort>
          <FunctionField<OpinionRow> render={({ review }) => `${review.reviewer.name} · ${day(review.occurredOn)}`} />
        </DataTable.Col>
        <DataTable.Col source="status" label="opinions.status" disableSort>
          <StateField source="status" vocabulary="OpinionStatus" />
        </DataTable.Col>
        <DataTable.NumberCol source="measures.length" label="opinions.measures" disableSort />
      </Rows>
    </ScopedList>
  )
}
