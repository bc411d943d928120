import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { takesDrafts, useScope } from '../kit/scope/scope.ts'
import { reason } from '../kit/verbs/move.ts'
import { undoBy } from '../kit/verbs/UndoNote.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { recordAddress } from '../reviews/address.ts'
import { AssignDialog } from './AssignDialog.tsx'
import type { RosterRow } from './selections.ts'
import { rosterVerbs } from './verbs.ts'

/** One click to the form; the place in the list goes along, so that the form can open the next. */
export const RosterActions = ({ row, byMe }: { row: RosterRow; byMe: boolean }) => {
  const translate = useTranslate()
  const [assigns, setAssigns] = useState(false)
  const { me, may } = useMe()
  const { organizationId, cycle } = useScope()
  const { data = [], page, perPage, filterValues } = useListContext<RosterRow>()
  const place = {
    within: organizationId,
    search: filterValues.search ?? null,
    subjectKind: filterValues.subjectKind ?? null,
    byMe,
    mutual: false,
    position: (page - 1) * perPage + data.findIndex(({ id }) => id === row.id),
  }
  const subject = { cycleId: row.cycle.id, organizationId: row.organization.id, personId: row.person?.id ?? null }
  const at = { id: row.id, version: row.version }
  const oneself = row.person !== null && row.person.id === me?.person?.id
  if (!takesDrafts(cycle)) return null
  return (
    <Stack direction="row" spacing={1}>
      {!row.excludedReason && !oneself && may('REVIEW_RECORD', 'REVIEW_RECORD_FOR_OTHERS') && (
        <Button size="small" variant="contained" component={Link} to={recordAddress(subject, place)}>
          {translate('rosters.review')}
        </Button>
      )}
      {may('CYCLE_MANAGE') && !row.excludedReason && (
        <Button size="small" variant="outlined" onClick={() => setAssigns(true)}>
          {translate('rosters.assign')}
        </Button>
      )}
      {assigns && <AssignDialog row={row} onClose={() => setAssigns(false)} />}
      {may('CYCLE_MANAGE') &&
        (row.excludedReason ? (
          <VerbButton
            verb={rosterVerbs.include}
            variables={at}
            label="rosters.include"
            undo={({ id, version }) => undoBy(rosterVerbs.exclude, { id, version, reason: row.excludedReason ?? '' })}
          />
        ) : (
          <VerbButton
            verb={rosterVerbs.exclude}
            variables={at}
            label="rosters.exclude"
            ask={[reason]}
            consequence={translate('rosters.excludeAsk')}
            variant="text"
            undo={({ id, version }) => undoBy(rosterVerbs.include, { id, version })}
          />
        ))}
    </Stack>
  )
}
