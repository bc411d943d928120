import { Button, FormControlLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material'
import { isForLeaders } from '@pingyi/domain'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
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
  const loads = data?.coveragePlan.reviewers
  /** The most loaded are told first: of whom is not among them, only that they have no more than the last. */
  const loadOf = (id: string) => {
    const known = loads?.items.find(({ person }) => person.id === id)
    const last = !known && loads && loads.total > loads.items.length ? loads.items.at(-1) : undefined
    const atMost = last ? last.assigned + last.proposed : 0
    return atMost > 0 ? translate('rosters.loadAtMost', { count: atMost }) : translate('rosters.load', { count: known?.assigned ?? 0 })
  }
  const options = (data?.reviewersFor ?? []).filter(({ person }) => !row.assignments.some(({ reviewer }) => reviewer.id === person.id))
  const byPost = options.filter(({ rule }) => isForLeaders(rule))
  const fellows = options.filter(({ rule }) => !isForLeaders(rule))
  const ruleOf = (code: string) => {
    const rule = data?.reviewersFor.find(one => one.rule.code === code)?.rule
    return rule ? ` · ${text(rule.name)}` : ''
  }
  const [unfolded, setUnfolded] = useState(false)
  const isOpen = unfolded || (fellows.length > 0 && byPost.length === 0)
  const shown = isOpen ? [...byPost, ...fellows] : byPost
  const picked = chosen ?? shown[0]?.person.id ?? ''
  const end = (what: string) => {
    done('kit.done', { what: translate(what) })
    onClose()
  }
  const save = async () => {
    const rule = options.find(({ person }) => person.id === picked)?.rule.code
    const same = row.assignments.find(({ authorityRule }) => authorityRule === rule)
    return same
      ? reassign.perform({ id: same.id, version: same.version, personId: picked })
      : assign.perform({ input: { rosterEntryId: row.id, personId: picked, authorityRule: rule } })
  }
  return (
    <FormDialog
      title={translate('rosters.assignTo', { name: subjectName(row) })}
      begin={{}}
      save={save}
      done={() => end('rosters.assign')}
      close={onClose}
      confirm={translate('rosters.assign')}
      isReady={picked !== '' && !unassign.busy}
    >
      {row.assignments.map(({ id, version, reviewer, authorityRule }) => (
        <Stack key={id} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography>{translate('rosters.assignedNow', { name: `${reviewer.name}${ruleOf(authorityRule)}` })}</Typography>
          <Button
            size="small"
            disabled={unassign.busy}
            onClick={async () => (await unassign.run({ id, version })) !== null && end('rosters.unassign')}
          >
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
        <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={() => setUnfolded(true)}>
          {translate('rosters.fellows', { count: fellows.length })}
        </Button>
      )}
      <Refusal refusal={unassign.refusal} />
    </FormDialog>
  )
}
