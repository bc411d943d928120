import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { Cycle } from '../cycles/facts.ts'
import { firstPeriod } from '../cycles/first-period.ts'
import { cycleVerbs } from '../cycles/verbs.ts'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { Refusal } from '../shared/Refusal.tsx'
import { useDone } from '../shared/use-done.tsx'
import { useVerb } from '../shared/use-verb.ts'
import { useWords } from '../shared/use-words.ts'

/** One click: the present quarter for the whole tree, with the usual rules, its roster drawn up. */
export function FirstCycle() {
  const translate = useTranslate()
  const { today } = useMe()
  const { locale } = useWords()
  const { top } = useScope()
  const done = useDone()
  const create = useVerb<Cycle>(cycleVerbs.create)
  if (!today || !top) return null
  const period = firstPeriod(today, locale, [])
  const begin = async () => {
    const input = { ...period, organizationId: top.id, rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY', drawUpRoster: true }
    if (await create.run({ input }))
      done('frame.done', { what: translate('workbench.createCycle', { name: period.name, organization: top.name }) })
  }
  return (
    <>
      <Button size="small" variant="contained" disabled={create.busy} onClick={() => void begin()}>
        {translate('workbench.createCycle', { name: period.name, organization: top.name })}
      </Button>
      <Button component={Link} to="/cycles/create" size="small">
        {translate('workbench.otherCycle')}
      </Button>
      <Refusal refusal={create.refusal} />
    </>
  )
}
