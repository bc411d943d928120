import { subjectKind } from '@pingyi/domain'
import { NullableBooleanInput, SearchInput, useTranslate } from 'react-admin'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { useText } from '../kit/i18n/use-localized-text.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { postsOf, type RosterRow, subjectName } from './facts.ts'

/** Everybody due in the cycle: those who were reviewed, and those who were not. */
export const DueList = () => {
  const translate = useTranslate()
  const text = useText()
  const columns: Column<RosterRow>[] = [
    { source: 'name', label: 'roster.name', text: subjectName },
    { source: 'organization', label: 'roster.organization', text: ({ person, organization }) => person && organization.name },
    { source: 'posts', label: 'roster.posts', text: row => postsOf(row, text) },
  ]
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('roster.search')} />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="roster.kind" alwaysOn />,
    <NullableBooleanInput
      key="reviewed"
      source="reviewed"
      label="roster.reviewed"
      alwaysOn
      nullLabel="roster.either"
      trueLabel="roster.isReviewed"
      falseLabel="roster.isNot"
    />,
  ]
  return (
    <Table
      resource="rosterEntries"
      columns={columns}
      filters={filters}
      filter={{ excluded: false }}
      title={translate('roster.due')}
      open={reviewsOf}
      empty={translate('roster.empty')}
    />
  )
}

/** The reviews of the subject in the cycle. */
const reviewsOf = ({ cycle, organization, person, subjectKind }: RosterRow) => {
  const filter = { subjectKind, ...(person && { personId: person.id }) }
  return `/reviews?${new URLSearchParams({ cycle: cycle.id, org: organization.id, filter: JSON.stringify(filter) })}`
}
