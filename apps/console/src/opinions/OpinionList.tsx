import { opinionKind, opinionStatus, subjectKind } from '@pingyi/domain'
import { BooleanInput, SearchInput, useTranslate } from 'react-admin'
import { CodeInput, CodesInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { bulkMoves } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { opinionFields } from './fields.ts'
import { MeasureOfOpinion } from './MeasureOfOpinion.tsx'
import { OpinionState } from './OpinionState.tsx'
import type { OpinionRow } from './selections.ts'
import { opinionMoves } from './verbs.ts'

const bulk = bulkMoves<OpinionRow>(opinionMoves([], []), 'OpinionEvent', ['ADOPT', 'WITHDRAW', 'ACCEPT', 'REJECT'])

/** What was raised in the reviews, and where each stands. */
export const OpinionList = () => {
  const translate = useTranslate()
  const { day } = useFormat()
  const columns: Column<OpinionRow>[] = columnsOf(opinionFields, {
    overrides: {
      subject: { text: subjectName },
      review: { text: ({ review }) => `${review.reviewer.name} · ${day(review.occurredOn)}` },
      status: { render: opinion => <OpinionState opinion={opinion} /> },
      measures: { text: ({ measures }) => measures.length },
    },
  })
  const acts: Column<OpinionRow> = { source: 'acts', label: false, render: row => <MeasureOfOpinion opinion={row} /> }
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('opinions.search')} />,
    <CodeInput key="status" source="status" of={opinionStatus} label="opinions.status" alwaysOn />,
    <CodeInput key="kind" source="kind" of={opinionKind} label="opinions.kind" alwaysOn />,
    <CodesInput key="kinds" source="kinds" of={opinionKind} label="opinions.kinds" />,
    <CodesInput key="statuses" source="statuses" of={opinionStatus} label="kit.statuses" />,
    <BooleanInput key="putRight" source="putRight" label="opinions.putRight" defaultValue />,
    <BooleanInput key="waits" source="waitsForMe" label="kit.waitsForMe" defaultValue />,
    <CodeInput key="subject" source="subjectKind" of={subjectKind} label="opinions.subjectKind" />,
  ]
  return (
    <Table
      resource="opinions"
      columns={[...columns, acts]}
      filters={filters}
      sort={{ field: 'recordedAt', order: 'DESC' }}
      open="show"
      bulk={bulk}
      empty={translate('opinions.empty')}
    />
  )
}
