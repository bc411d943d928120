import { Alert, Button, Checkbox, FormControlLabel, Link, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { useNotifyDone } from '../../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { CoverageRow } from '../queries.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'
import { recipientsOf } from './recipients.ts'

/** Who will be told is seen before; then one click starts the cycle and tells them. */
export function StartCycle({ cycle, coverage }: { cycle: CycleRow; coverage: CoverageRow }) {
  const translate = useTranslate()
  const { may } = useMe()
  const { list, withNote } = usePunctuation()
  const done = useNotifyDone()
  const { run, busy, refusal } = useVerb(cycleVerbs.start)
  const [tellSubjects, setTellSubjects] = useState(false)
  const { count, shown, more, withoutAccount } = recipientsOf(coverage)
  const start = async () => {
    const answer = await run({ id: cycle.id, version: cycle.version, input: { acceptProposed: true, tellSubjects } })
    if (answer) done('kit.done', { what: translate('cycles.startNow') })
  }
  const names = list(shown.map(({ name, owed }) => withNote(name, owed))) + (more > 0 ? translate('cycles.startMore') : '')
  return (
    <Stack spacing={0.5} sx={{ width: '100%', alignItems: 'flex-start' }}>
      <Typography variant="body2">
        {count > 0 ? translate('cycles.startWho', { count, names }) : translate('cycles.startNobody')}
      </Typography>
      {withoutAccount > 0 && (
        <Typography variant="body2">
          {translate('cycles.startDeaf', { count: withoutAccount })}
          {may('ACCOUNT_MANAGE') && (
            <Link component={RouterLink} to="/accounts" sx={{ ml: 1 }}>
              {translate('first-steps.invite')}
            </Link>
          )}
        </Typography>
      )}
      {coverage.proposed > 0 && (
        <Typography variant="body2">{translate('cycles.startProposed', { proposed: coverage.proposed })}</Typography>
      )}
      {coverage.uncovered > 0 && <Alert severity="warning">{translate('cycles.startUncovered', { uncovered: coverage.uncovered })}</Alert>}
      {coverage.subjectsWithAccount > 0 && (
        <FormControlLabel
          control={<Checkbox size="small" checked={tellSubjects} onChange={(_, checked) => setTellSubjects(checked)} />}
          label={translate('cycles.tellSubjects', { count: coverage.subjectsWithAccount })}
        />
      )}
      <Button variant="contained" disabled={busy} onClick={() => void start()}>
        {translate('cycles.startNow')}
      </Button>
      <Refusal refusal={refusal} />
    </Stack>
  )
}
