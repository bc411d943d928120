import { measureEvent, measureStatus } from '@pingyi/domain'
import { BooleanInput, SearchInput, useTranslate } from 'react-admin'
import { CodeInput, CodesInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { bulkMoves } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { measureFields } from './fields.ts'
import { MeasureMoves } from './MeasureMoves.tsx'
import type { MeasureRow } from './selections.ts'
import { measureMoves, measureVerbs } from './verbs.ts'

const edit = { verb: measureVerbs.update, offered: ({ mayUpdate }: MeasureRow) => mayUpdate }
/** Each check has a finding of its own. */
const events = measureEvent.codes.filter(code => code !== 'CHECK')
const bulk = bulkMoves<MeasureRow>(measureMoves, 'MeasureEvent', events)

/** Who does what until when, and how far it is. */
export const MeasureList = () => {
  const translate = useTranslate()
  const { day } = useFormat()
  const columns: Column<MeasureRow>[] = [
    ...columnsOf(measureFields, {
      edit,
      overrides: {
        rectification: { source: 'case', text: row => subjectName(row.rectification) },
        dueOn: {
          render: row => <span style={{ whiteSpace: 'nowrap' }}>{row.ongoing ? translate('measures.ongoing') : day(row.dueOn)}</span>,
        },
      },
    }),
    { source: 'moves', label: false, render: row => <MeasureMoves measure={row} /> },
  ]
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('measures.search')} />,
    <CodeInput key="status" source="status" of={measureStatus} label="measures.status" alwaysOn />,
    <CodesInput key="statuses" source="statuses" of={measureStatus} label="kit.statuses" />,
    <BooleanInput key="ongoing" source="ongoing" label="measures.ongoing" defaultValue />,
    <BooleanInput key="waits" source="waitsForMe" label="kit.waitsForMe" defaultValue />,
    <RecordInput resource="people" key="owner" source="ownerId" label="measures.owner" />,
  ]
  return (
    <Table
      resource="measures"
      columns={columns}
      filters={filters}
      sort={{ field: 'dueOn', order: 'ASC' }}
      open="show"
      bulk={bulk}
      empty={translate('measures.empty')}
    />
  )
}
