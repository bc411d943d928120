import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { firstPeriod } from '../cycles/create/first-period.ts'
import { cycleVerbs } from '../cycles/verbs.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'

/** One click: the present quarter for the whole tree, with the usual rules, its roster drawn up. */
export function FirstCycle() {
  const translate = useTranslate()
  const { today } = useMe()
  const { locale } = useFormat()
  const { top } = useScope()
  const done = useNotifyDone()
  const create = useVerb(cycleVerbs.create)
  if (!today || !top) return null
  const period = firstPeriod(today, locale, [])
  const begin = async () => {
    const rules = { rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY', drawUpRoster: true } as const
    if (await create.run({ input: { ...period, ...rules, organizationId: top.id } }))
      done('kit.done', { what: translate('first-steps.createCycle', { name: period.name, organization: top.name }) })
  }
  return (
    <>
      <Button size="small" variant="contained" disabled={create.busy} onClick={() => void begin()}>
        {translate('first-steps.createCycle', { name: period.name, organization: top.name })}
      </Button>
      <Button component={Link} to="/cycles/create" size="small">
        {translate('first-steps.otherCycle')}
      </Button>
      <Refusal refusal={create.refusal} />
    </>
  )
}
