import { Button, Stack, Typography } from '@mui/material'
import { subjectKind } from '@pingyi/domain'
import { useState } from 'react'
import { BooleanInput, NullableBooleanInput, SearchInput, useListContext, useStore, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { useScope } from '../kit/scope/scope.ts'
import { bulkAction } from '../kit/table/bulk/bulk.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { reason } from '../kit/verbs/move.ts'
import { undoBy } from '../kit/verbs/UndoNote.tsx'
import { reviewersOf, subjectColumns } from './entry-text.ts'
import { rosterFields } from './fields.ts'
import { RosterActions } from './RosterActions.tsx'
import type { RosterRow } from './selections.ts'
import { rosterVerbs } from './verbs.ts'

const assign = bulkAction<RosterRow>()(rosterVerbs.assign, {
  label: 'rosters.assign',
  consequence: 'rosters.assignMany',
  ask: [{ name: 'personId', label: 'rosters.rosterEntries.assignments', kind: 'record', resource: 'people', required: true }],
  offered: ({ excludedReason, assignments }) => !excludedReason && assignments.length === 0,
  passesOver: true,
  variables: ({ id }, { personId }) => ({ input: { rosterEntryId: id, personId } }),
  undo: (_, { id, version }) => undoBy(rosterVerbs.unassign, { id, version }),
})
const exclude = bulkAction<RosterRow>()(rosterVerbs.exclude, {
  label: 'rosters.exclude',
  ask: [reason],
  consequence: 'rosters.excludeMany',
  offered: row => !row.excludedReason,
  undo: (_, { id, version }) => undoBy(rosterVerbs.include, { id, version }),
})
const include = bulkAction<RosterRow>()(rosterVerbs.include, {
  label: 'rosters.include',
  consequence: 'rosters.includeMany',
  offered: row => row.excludedReason !== null,
  undo: (row, { id, version }) => undoBy(rosterVerbs.exclude, { id, version, reason: row.excludedReason ?? '' }),
})

/** Who is due and not yet reviewed, in one click to the form; or who was taken off the roster, with the reason. */
export const NotReviewedList = () => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { list } = usePunctuation()
  const { cycle } = useScope()
  const { may } = useMe()
  const isReviewer = may('REVIEW_RECORD') && !may('REVIEW_RECORD_FOR_OTHERS')
  const [showsAll, showAll] = useStore('rosters.all', false)
  const [showsExcluded, showExcluded] = useState(false)
  /** Whoever comes from a figure sees just what it counts. */
  const asked = askedByMe(useSearchParams()[0])
  const byMe = asked ?? (isReviewer && !showsAll && !showsExcluded)
  const entries: Column<RosterRow>[] = columnsOf(rosterFields, {
    overrides: {
      ...subjectColumns(text),
      assignments: { text: row => list(reviewersOf(row)) || (byMe ? '' : translate('rosters.unassigned')) },
      excludedReason: { hidden: !showsExcluded },
    },
  })
  const columns: Column<RosterRow>[] = [
    ...entries,
    { source: 'actions', label: false, render: row => <RosterActions row={row} byMe={byMe} /> },
  ]
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('rosters.search')} />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="rosters.kind" alwaysOn />,
    <BooleanInput key="mine" source="assignedToMe" label="rosters.assignedToMe" />,
    <RecordInput resource="people" key="to" source="assignedTo" label="rosters.rosterEntries.assignments" />,
    <NullableBooleanInput
      key="assigned"
      source="assigned"
      label="rosters.assigned"
      nullLabel="rosters.either"
      trueLabel="rosters.withReviewer"
      falseLabel="rosters.withoutReviewer"
    />,
  ]
  return (
    <Table
      key={`${showsExcluded} ${byMe}`}
      resource={showsExcluded ? 'rosterEntries' : 'notReviewed'}
      columns={columns}
      filters={filters}
      filter={showsExcluded ? { excluded: true } : byMe ? { byMe } : {}}
      title={translate(showsExcluded ? 'rosters.excluded' : byMe ? 'rosters.mine' : 'rosters.title')}
      empty={translate('rosters.empty')}
      bulk={!may('CYCLE_MANAGE') ? [] : showsExcluded ? [include] : [assign, exclude]}
      acts={
        <>
          {isReviewer && asked === null && !showsExcluded && (
            <Button size="small" onClick={() => showAll(!showsAll)}>
              {translate(showsAll ? 'rosters.showMine' : 'rosters.showAll')}
            </Button>
          )}
          <Button size="small" onClick={() => showExcluded(!showsExcluded)}>
            {translate(showsExcluded ? 'rosters.showDue' : 'rosters.showExcluded')}
          </Button>
        </>
      }
    >
      <HowMany cycle={cycle?.name ?? ''} />
    </Table>
  )
}

function askedByMe(address: URLSearchParams): boolean | null {
  const { byMe } = JSON.parse(address.get('filter') || '{}')
  return typeof byMe === 'boolean' ? byMe : null
}

const HowMany = ({ cycle }: { cycle: string }) => {
  const translate = useTranslate()
  const { total } = useListContext()
  return (
    <Stack direction="row" sx={{ px: 2, py: 1 }}>
      <Typography>{total !== undefined && translate('rosters.count', { cycle, total })}</Typography>
    </Stack>
  )
}
