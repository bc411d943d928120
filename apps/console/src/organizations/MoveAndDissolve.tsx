import { useGetList, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { Dissolve } from './Dissolve.tsx'
import { Rename } from './Rename.tsx'
import type { OrganizationRow } from './selections.ts'
import { organizationVerbs } from './verbs.ts'

/** Renaming, moving and dissolving keep what was recorded before. */
export function MoveAndDissolve({ organization }: { organization: OrganizationRow }) {
  const translate = useTranslate()
  const { today } = useMe()
  const { total = 1 } = useGetList('organizations', { pagination: { page: 1, perPage: 1 }, filter: { within: organization.id } })
  const on = { name: 'on', label: 'organizations.on', kind: 'day', required: true, initial: today ?? '' } as const
  const thing = { id: organization.id, version: organization.version }
  return (
    <>
      <Rename organization={organization} today={today ?? ''} />
      {organization.parent && organization.mayMove && (
        <VerbButton
          verb={organizationVerbs.move}
          variables={thing}
          label="organizations.move"
          ask={[
            {
              name: 'parentId',
              label: 'organizations.newParent',
              kind: 'record',
              resource: 'organizations',
              sort: 'ordinal',
              required: true,
            },
            on,
          ]}
          consequence={translate('organizations.moveWhat', { below: total - 1, members: organization.memberCount ?? '–' })}
        />
      )}
      {organization.mayDissolve && <Dissolve organization={organization} on={on} />}
    </>
  )
}
