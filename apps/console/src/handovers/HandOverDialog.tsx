import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography, useMediaQuery } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { Named } from '../api/common-selections.ts'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { RecordSelect } from '../kit/fields/RecordSelect.tsx'
import { submitOnCtrlEnter } from '../kit/form/submit-on-ctrl-enter.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { openWorkQuery, successorsQuery } from './queries.ts'
import { useMovingWork } from './use-moving-work.ts'
import { handoverVerbs } from './verbs.ts'
import { WorkCounts } from './WorkCounts.tsx'
import { WorkList } from './WorkList.tsx'

type Props = { person: Named; successorId: string | null; close: () => void }

/** Who takes it over, from which day, and what of it: the successor proposed is who newly holds the post. */
export function HandOverDialog({ person, successorId, close }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const narrow = useMediaQuery('(max-width:600px)')
  const { today } = useMe()
  const personId = person.id
  const proposed = useGraphqlQuery(successorsQuery, { personId }).data?.successorsOf[0]?.id
  const work = useGraphqlQuery(openWorkQuery, { personId, page: { number: 1, size: 1 } }).data?.openWork
  const { items, left, isFetching, more } = useMovingWork(personId)
  const [chosen, setChosen] = useState<string | null | undefined>(successorId ?? undefined)
  const [on, setOn] = useState(today ?? '')
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const { run, busy, refusal } = useVerb(handoverVerbs.handOver)
  const toPersonId = chosen === undefined ? (proposed ?? null) : chosen
  const moves = work?.counts.filter(count => count.moves) ?? []
  const stays = work?.counts.filter(count => !count.moves) ?? []
  const total = moves.reduce((sum, { count }) => sum + count, 0) - leftOut.length
  const problems = refusal?.details.problems ?? []
  const others = refusal && {
    ...refusal,
    details: {
      ...refusal.details,
      problems: problems.filter(({ at }) => at !== 'toPersonId' && !items.some(({ id }) => at === `items.${id}`)),
    },
  }
  const wrong = problems.find(({ at }) => at === 'toPersonId')
  const wrongPerson = wrong && translate(wrong.code === 'DUPLICATE' ? 'handovers.notThemself' : `problems.${wrong.code}`)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!toPersonId) return
    const done = await run({ fromPersonId: personId, toPersonId, on, leaveOut: leftOut })
    if (!done) return
    notify('handovers.handedOver', { type: 'info', messageArgs: { smart_count: done.total } })
    close()
  }
  return (
    <Dialog open onClose={busy ? undefined : close} fullWidth maxWidth="md" fullScreen={narrow}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} style={{ display: 'contents' }}>
        <DialogTitle>{translate('handovers.handOverOf', { name: person.name })}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, '& > :first-of-type': { mt: 1 } }}>
          <RecordSelect
            resource="people"
            label={translate('handovers.successor')}
            required
            size="medium"
            autoFocus
            error={wrongPerson !== undefined}
            helperText={wrongPerson}
            value={toPersonId}
            onChange={id => setChosen(id)}
          />
          <TextField
            type="date"
            required
            label={translate('handovers.handOn')}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today ?? undefined } }}
            value={on}
            onChange={event => setOn(event.target.value)}
          />
          {work && moves.length === 0 && <Typography>{translate('handovers.nothingToHandOver')}</Typography>}
          {work && moves.length > 0 && (
            <>
              <Typography>
                {translate('handovers.moves')}
                <WorkCounts counts={moves} />
              </Typography>
              <WorkList items={items} leftOut={leftOut} change={setLeftOut} problems={problems} />
              {left > 0 && (
                <Button size="small" disabled={isFetching} sx={{ alignSelf: 'flex-start' }} onClick={more}>
                  {translate('handovers.moreWork', { smart_count: left })}
                </Button>
              )}
            </>
          )}
          {stays.length > 0 && (
            <Typography color="text.secondary">
              {translate('handovers.stays', { name: person.name })}
              <WorkCounts counts={stays} />
            </Typography>
          )}
          <Refusal refusal={others} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !toPersonId || !on || total < 1}>
            {translate('handovers.handOverAll', { smart_count: total })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
