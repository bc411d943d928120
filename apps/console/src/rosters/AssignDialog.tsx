import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { subjectName } from './entry-text.ts'
import { toAssignQuery } from './queries.ts'
import type { RosterRow } from './selections.ts'
import { rosterVerbs } from './verbs.ts'

/** Who must review a subject: out of those who may, with what falls to each already. */
export function AssignDialog({ row, onClose }: { row: RosterRow; onClose: () => void }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const done = useNotifyDone()
  const subject = { cycleId: row.cycle.id, organizationId: row.organization.id, personId: row.person?.id ?? null }
  const { data, error, isPending } = useGraphqlQuery(toAssignQuery, { reviewersFor: subject, coveragePlan: { cycleId: subject.cycleId } })
  const assign = useVerb(rosterVerbs.assign)
  const reassign = useVerb(rosterVerbs.reassign)
  const unassign = useVerb(rosterVerbs.unassign)
  const [chosen, setChosen] = useState<string | null>(null)
  const busy = assign.busy || reassign.busy || unassign.busy
  const loads = data?.coveragePlan.reviewers
  /** The most loaded are told first: of whom is not among them, only that they have no more than the last. */
  const loadOf = (id: string) => {
    const known = loads?.items.find(({ person }) => person.id === id)
    const last = !known && loads && loads.total > loads.items.length ? loads.items.at(-1) : undefined
    const atMost = last ? last.assigned + last.proposed : 0
    return atMost > 0 ? translate('rosters.loadAtMost', { count: atMost }) : translate('rosters.load', { count: known?.assigned ?? 0 })
  }
  const options = (data?.reviewersFor ?? []).filter(({ person }) => !row.assignments.some(({ reviewer }) => reviewer.id === person.id))
  const byPost = options.filter(({ rule }) => rule.reviewer !== 'MEMBER')
  const fellows = options.filter(({ rule }) => rule.reviewer === 'MEMBER')
  const [unfolded, setUnfolded] = useState(false)
  const isOpen = unfolded || (fellows.length > 0 && byPost.length === 0)
  const shown = isOpen ? [...byPost, ...fellows] : byPost
  const picked = chosen ?? shown[0]?.person.id ?? ''
  const end = (answer: unknown, what: string) => {
    if (answer === null) return
    done('frame.done', { what: translate(what) })
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const option = options.find(({ person }) => person.id === picked)
    if (!option) return
    const same = row.assignments.find(({ authorityRule }) => authorityRule === option.rule.code)
    const answer = same
      ? await reassign.run({ id: same.id, version: same.version, personId: picked })
      : await assign.run({ input: { rosterEntryId: row.id, personId: picked, authorityRule: option.rule.code } })
    end(answer, 'rosters.assign')
  }
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm">
      <form onSubmit={submit}>
        <DialogTitle>{translate('rosters.assignTo', { name: subjectName(row) })}</DialogTitle>
        <DialogContent>
          {row.assignments.map(({ id, version, reviewer }) => (
            <Stack key={id} direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
              <Typography>{translate('rosters.assignedNow', { name: reviewer.name })}</Typography>
              <Button size="small" disabled={busy} onClick={async () => end(await unassign.run({ id, version }), 'rosters.unassign')}>
                {translate('rosters.unassign')}
              </Button>
            </Stack>
          ))}
          {error && <Refusal refusal={refusalOf(error)} />}
          {!isPending && !error && options.length === 0 && <Typography>{translate('rosters.nobodyMay')}</Typography>}
          <RadioGroup
            aria-label={translate('rosters.assign')}
            value={picked}
            onChange={(_, id) => setChosen(id)}
            sx={{ maxHeight: '50vh', overflowY: 'auto', flexWrap: 'nowrap', pl: 1.5 }}
          >
            {shown.map(({ person, rule }, place) => (
              <FormControlLabel
                key={person.id}
                value={person.id}
                control={<Radio size="small" autoFocus={place === 0} />}
                label={`${person.name} · ${text(rule.name)} · ${loadOf(person.id)}`}
              />
            ))}
          </RadioGroup>
          {fellows.length > 0 && !isOpen && (
            <Button size="small" sx={{ mt: 1 }} onClick={() => setUnfolded(true)}>
              {translate('rosters.fellows', { count: fellows.length })}
            </Button>
          )}
          <Refusal refusal={assign.refusal ?? reassign.refusal ?? unassign.refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !picked}>
            {translate('rosters.assign')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
