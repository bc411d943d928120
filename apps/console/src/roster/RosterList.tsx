import { Button, Stack, Typography } from '@mui/material'
import { subjectKind } from '@pingyi/domain'
import { DataTable, FunctionField, SearchInput, useListContext, useStore, useTranslate } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { CodeInput } from '../shared/CodeField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { useText } from '../shared/use-text.ts'
import { postsOf, type RosterRow, subjectName } from './facts.ts'
import { RosterActions } from './RosterActions.tsx'

/** Who is due and not yet reviewed, in one click to the form; or who was taken off the roster, with the reason. */
export const RosterList = () => {
  const translate = useTranslate()
  const text = useText()
  const { cycle } = useScope()
  const [showsExcluded, showExcluded] = useStore('roster.excluded', false)
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('roster.search')} />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="roster.kind" alwaysOn />,
  ]
  const card = (row: RosterRow) => ({
    title: subjectName(row),
    lines: [row.person && row.organization.name, postsOf(row, text), row.excludedReason],
    actions: <RosterActions row={row} />,
  })
  return (
    <ScopedList
      key={String(showsExcluded)}
      resource={showsExcluded ? 'rosterEntries' : 'notReviewed'}
      {...(showsExcluded && { filter: { excluded: true } })}
      filters={filters}
      title={translate(showsExcluded ? 'roster.excluded' : 'roster.title')}
      actions={
        <ListBar filters={false}>
          <Button size="small" onClick={() => showExcluded(!showsExcluded)}>
            {translate(showsExcluded ? 'roster.showDue' : 'roster.showExcluded')}
          </Button>
        </ListBar>
      }
    >
      <HowMany cycle={cycle?.name ?? ''} />
      <Rows<RosterRow> empty={translate('roster.empty')} card={card} rowClick={false}>
        <DataTable.Col source="name" label="roster.name" disableSort>
          <FunctionField<RosterRow> render={subjectName} />
        </DataTable.Col>
        <DataTable.Col source="organization" label="roster.organization" disableSort>
          <FunctionField<RosterRow> render={({ person, organization }) => person && organization.name} />
        </DataTable.Col>
        <DataTable.Col source="posts" label="roster.posts" disableSort>
          <FunctionField<RosterRow> render={row => postsOf(row, text)} />
        </DataTable.Col>
        {showsExcluded && <DataTable.Col source="excludedReason" label="roster.reason" disableSort />}
        <DataTable.Col source="actions" label={false} disableSort>
          <FunctionField<RosterRow> render={row => <RosterActions row={row} />} />
        </DataTable.Col>
      </Rows>
    </ScopedList>
  )
}

const HowMany = ({ cycle }: { cycle: string }) => {
  const translate = useTranslate()
  const { total } = useListContext()
  return (
    <Stack direction="row" sx={{ px: 2, py: 1 }}>
      <Typography>{total !== undefined && translate('roster.count', { cycle, total })}</Typography>
    </Stack>
  )
}
