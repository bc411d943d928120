import type { ButtonProps } from '@mui/material'
import { organizationKind } from '@pingyi/domain'
import { useNavigate } from 'react-router-dom'
import type { DialogField } from '../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { organizationVerbs } from './verbs.ts'

const kinds = organizationKind.codes.map(id => ({ id, name: `OrganizationKind.${id}` }))

const asked = (kind: string): DialogField[] => [
  { name: 'name', label: 'organizations.name', kind: 'line', required: true },
  { name: 'shortName', label: 'organizations.shortName', kind: 'line' },
  { name: 'kind', label: 'organizations.kind', kind: 'choice', choices: kinds, required: true, initial: kind },
  { name: 'foundedOn', label: 'organizations.foundedOn', kind: 'day' },
]

/** Founds an organisation: below another, or at the top of an empty tree. */
export function AddBelow({ parentId, variant = 'text' }: { parentId: string | null; variant?: NonNullable<ButtonProps['variant']> }) {
  const navigate = useNavigate()
  return (
    <VerbButton
      verb={organizationVerbs.create}
      variables={input => ({ input: { ...input, ...(parentId && { parentId }) } })}
      label={parentId ? 'organizations.addBelow' : 'organizations.addTop'}
      ask={asked(parentId ? 'PARTY_BRANCH' : 'PARTY_COMMITTEE')}
      variant={variant}
      onDone={({ id }) => parentId || navigate(`/organizations/${id}/show`)}
    />
  )
}
