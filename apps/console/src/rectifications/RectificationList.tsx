import { deadlineKind, latenessState, roundStatus } from '@pingyi/domain'
import { BooleanInput, DateInput, SearchInput, SelectArrayInput, useTranslate } from 'react-admin'
import { Deadline } from '../deadlines/Deadline.tsx'
import { CodeInput, CodesInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { bulkMoves } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { rectificationFields } from './fields.ts'
import { acceptMany, plainMoves } from './moves.tsx'
import type { RectificationRow } from './selections.ts'

const bulk = bulkMoves<RectificationRow>({ ...plainMoves, ACCEPT: acceptMany }, 'RoundEvent', ['APPROVE', 'ACCEPT', 'CLOSE_OUT'])

/** Every case being put right: where its round stands, until when, and what is late. */
export const RectificationList = () => {
  const translate = useTranslate()
  const { list, clauses } = usePunctuation()
  const columns: Column<RectificationRow>[] = columnsOf(rectificationFields, {
    overrides: {
      subject: { text: subjectName },
      opinions: { text: row => clauses(row.opinions.map(({ text }) => text)) },
      reviewers: { text: row => list(row.reviewers.map(({ name }) => name)) },
      dueOn: { as: 'day', text: row => row.round.dueOn, render: row => <Deadline row={row} /> },
      status: { source: 'round.status', state: 'RoundStatus', text: row => row.round.status },
      measures: { text: ({ measures }) => measures.length },
    },
  })
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('ra.action.search')} />,
    <CodeInput key="status" source="status" of={roundStatus} label="rectifications.status" alwaysOn />,
    <SelectArrayInput
      key="lateness"
      source="lateness"
      label="rectifications.lateness"
      alwaysOn
      choices={latenessState.codes.map(id => ({ id, name: `Lateness.${id}` }))}
      sx={{ minWidth: 160 }}
    />,
    <DateInput key="dueTo" source="dueTo" label="rectifications.dueTo" parse={day => day} />,
    <CodesInput key="statuses" source="statuses" of={roundStatus} label="kit.statuses" />,
    <CodeInput key="kind" source="deadlineKind" of={deadlineKind} label="rectifications.deadlineKind" />,
    <BooleanInput key="putRight" source="putRight" label="rectifications.putRight" defaultValue />,
    <DateInput key="lookBack" source="lookBackTo" label="rectifications.lookBackTo" parse={day => day} />,
    <BooleanInput key="rebounded" source="rebounded" label="rectifications.rebounded" defaultValue />,
    <BooleanInput key="waits" source="waitsForMe" label="kit.waitsForMe" defaultValue />,
    <BooleanInput key="opinions" source="hasOpinions" label="rectifications.hasOpinions" defaultValue />,
  ]
  return (
    <Table
      resource="rectifications"
      columns={columns}
      filters={filters}
      sort={{ field: 'dueOn', order: 'ASC' }}
      open="show"
      bulk={bulk}
      empty={translate('rectifications.empty')}
    />
  )
}
