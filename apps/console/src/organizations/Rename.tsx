import type { DialogField } from '../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import type { OrganizationRow } from './selections.ts'
import { organizationVerbs } from './verbs.ts'

const choices = ['RENAMED', 'CORRECTED'].map(id => ({ id, name: `organizations.name${id}` }))

/** A renaming keeps the former name for records of earlier days; a name that was written wrongly is put right in all of them. */
export function Rename({ organization: { id, version, name }, today }: { organization: OrganizationRow; today: string }) {
  const ask: DialogField[] = [
    { name: 'name', label: 'organizations.name', kind: 'line', required: true, initial: name },
    { name: 'how', label: 'organizations.nameHow', kind: 'choice', choices, required: true, initial: 'RENAMED' },
    {
      name: 'renamedOn',
      label: 'organizations.renamedOn',
      kind: 'day',
      required: true,
      initial: today,
      when: ({ how }) => how === 'RENAMED',
    },
  ]
  return (
    <VerbButton
      verb={organizationVerbs.rename}
      variables={({ name, how, renamedOn }) => ({
        id,
        version,
        input: { name: name!, ...(how === 'RENAMED' ? { renamedOn } : { correctsName: true }) },
      })}
      label="organizations.rename"
      ask={ask}
    />
  )
}
