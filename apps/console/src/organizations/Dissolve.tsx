import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import type { DialogField } from '../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { previewDissolutionQuery } from './queries.ts'
import type { OrganizationRow } from './selections.ts'
import { organizationVerbs } from './verbs.ts'

const choices = ['MOVE', 'END'].map(id => ({ id, name: `organizations.members${id}` }))

const asked = (on: DialogField): DialogField[] => [
  on,
  { name: 'members', label: 'organizations.membersGo', kind: 'choice', choices, required: true, initial: 'MOVE' },
  {
    name: 'membersTo',
    label: 'organizations.membersTo',
    kind: 'record',
    resource: 'organizations',
    sort: 'ordinal',
    when: ({ members }) => members === 'MOVE',
  },
]

/** Dissolving moves or ends whoever is still inside, and says beforehand in numbers what that is. */
export function Dissolve({ organization: { id, version, name }, on }: { organization: OrganizationRow; on: DialogField }) {
  const translate = useTranslate()
  return (
    <VerbButton
      verb={organizationVerbs.dissolve}
      variables={({ on, members, membersTo }) => ({
        id,
        version,
        on: on!,
        ...(members === 'MOVE' ? { membersTo } : { endMemberships: true }),
      })}
      label="organizations.dissolve"
      ask={asked(on)}
      consequence={translate('organizations.dissolveWhat', { name })}
      preview={values => values.on && <Ending id={id} on={values.on} />}
    />
  )
}

function Ending({ id, on }: { id: string; on: string }) {
  const translate = useTranslate()
  const { data, error } = useGraphqlQuery(previewDissolutionQuery, { id, on })
  if (error) return <Refusal refusal={refusalOf(error)} />
  return (
    <Typography role="status" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
      {data ? translate('organizations.dissolveEnds', data.previewDissolution) : '…'}
    </Typography>
  )
}
