import { Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import { useScope } from '../../kit/scope/scope.ts'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { unfinishedQuery } from '../queries.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'
import { closingFields, closingInput } from './closing-fields.ts'
import { linkToUnfinished } from './link-to-unfinished.ts'

/** What is open, in numbers that open the records; then the cycle is closed with a word on each. */
export function CloseCycle({ cycle }: { cycle: CycleRow }) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { cycles } = useScope()
  const { data, error } = useGraphqlQuery(unfinishedQuery, { cycleId: cycle.id })
  if (error) return <Refusal refusal={refusalOf(error)} />
  if (!data) return null
  const open = data.unfinishedWork.filter(({ count }) => count > 0)
  const following = cycles.filter(
    ({ id, organization, startsOn, status }) =>
      id !== cycle.id && status !== 'CLOSED' && organization.id === cycle.organization.id && startsOn >= cycle.startsOn,
  )
  return (
    <>
      {open.length === 0 && <Typography>{translate('cycles.nothingOpen')}</Typography>}
      <ul>
        {open.map(({ kind, count }) => (
          <li key={kind}>
            <Link component={RouterLink} to={linkToUnfinished(cycle.id, kind)}>
              {labeled(translate(`UnfinishedWork.${kind}`), String(count))}
            </Link>
          </li>
        ))}
      </ul>
      <VerbButton
        verb={cycleVerbs.close}
        label="CycleEvent.CLOSE"
        consequence={translate('cycles.closeWhat')}
        ask={closingFields(open, following, translate)}
        variables={asked => ({ id: cycle.id, version: cycle.version, input: closingInput(open, asked) })}
      />
    </>
  )
}
