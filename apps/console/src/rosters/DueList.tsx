import { subjectKind } from '@pingyi/domain'
import { NullableBooleanInput, SearchInput, useTranslate } from 'react-admin'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { subjectColumns } from './entry-text.ts'
import { rosterFields } from './fields.ts'
import type { RosterRow } from './selections.ts'

/** Everybody due in the cycle: those who were reviewed, and those who were not. */
export const DueList = () => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const columns: Column<RosterRow>[] = columnsOf(rosterFields, {
    overrides: { ...subjectColumns(text), assignments: null, excludedReason: null },
  })
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('rosters.search')} />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="rosters.kind" alwaysOn />,
    <NullableBooleanInput
      key="reviewed"
      source="reviewed"
      label="rosters.reviewed"
      alwaysOn
      nullLabel="rosters.either"
      trueLabel="rosters.isReviewed"
      falseLabel="rosters.isNot"
    />,
  ]
  return (
    <Table
      resource="rosterEntries"
      columns={columns}
      filters={filters}
      filter={{ excluded: false }}
      title={translate('rosters.due')}
      open={reviewsOf}
      empty={translate('rosters.empty')}
    />
  )
}

/** The reviews of the subject in the cycle. */
const reviewsOf = ({ cycle, organization, person, subjectKind }: RosterRow) => {
  const filter = { subjectKind, ...(person && { personId: person.id }) }
  return `/reviews?${new URLSearchParams({ cycle: cycle.id, org: organization.id, filter: JSON.stringify(filter) })}`
}
