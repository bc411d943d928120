import { isMeasureOpen, measureEvent, measureStatus } from '@pingyi/domain'
import { BooleanInput, SearchInput, useTranslate } from 'react-admin'
import { includesAction } from '../provider/may.ts'
import { CodeInput, CodesInput } from '../shared/CodeField.tsx'
import { PersonInput } from '../shared/PersonInput.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { Table } from '../shared/Table.tsx'
import { bulkOf } from '../shared/table/bulk.ts'
import type { Column } from '../shared/table/column.ts'
import { useWords } from '../shared/use-words.ts'
import { type MeasureRow } from './facts.ts'
import { MeasureMoves } from './MeasureMoves.tsx'
import { measureMoves, measureVerbs } from './verbs.ts'

/** As long as a measure is open, and its round not settled: then nothing may be done with it. */
const edit = {
  verb: measureVerbs.update,
  offered: (row: MeasureRow) =>
    includesAction(row.viewerMay, 'rectification:propose') && isMeasureOpen(row.status) && row.allowedEvents.length > 0,
}
const bulk = bulkOf<MeasureRow>(measureMoves, 'MeasureEvent', measureEvent.codes)

/** Who does what until when, and how far it is. */
export const MeasureList = () => {
  const translate = useTranslate()
  const { day } = useWords()
  const columns: Column<MeasureRow>[] = [
    { source: 'text', label: 'measures.text', wide: true, edit: { ...edit, field: 'text', kind: 'text', own: true } },
    { source: 'case', label: 'measures.case', text: row => subjectName(row.rectification) },
    {
      ...{ source: 'owner.name', label: 'measures.owner' },
      edit: { ...edit, field: 'ownerId', kind: 'person', before: row => row.owner?.id ?? null },
    },
    {
      ...{ source: 'leader.name', label: 'measures.leader', roomy: true },
      edit: { ...edit, field: 'leaderId', kind: 'person', before: row => row.leader?.id ?? null },
    },
    {
      ...{ source: 'dueOn', label: 'measures.dueOn', as: 'day', sortable: true },
      edit: { ...edit, field: 'dueOn', kind: 'day' },
      render: row => <span style={{ whiteSpace: 'nowrap' }}>{row.ongoing ? translate('measures.ongoing') : day(row.dueOn)}</span>,
    },
    { source: 'status', label: 'measures.status', state: 'MeasureStatus' },
    { source: 'moves', label: false, render: row => <MeasureMoves measure={row} /> },
  ]
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('measures.search')} />,
    <CodeInput key="status" source="status" of={measureStatus} label="measures.status" alwaysOn />,
    <CodesInput key="statuses" source="statuses" of={measureStatus} label="measures.statuses" />,
    <BooleanInput key="waits" source="waitsForMe" label="shared.waitsForMe" defaultValue />,
    <PersonInput key="owner" source="ownerId" label="measures.owner" />,
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
