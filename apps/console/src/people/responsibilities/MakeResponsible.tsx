import { responsibilityKind } from '@pingyi/domain/internal'
import { useMe } from '../../api/use-me.ts'
import type { DialogField } from '../../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { peopleVerbs } from '../verbs.ts'

const kinds = responsibilityKind.codes.map(id => ({ id, name: `ResponsibilityKind.${id}` }))

/** Gives a leader an organisation as contact point or in their area. */
export function MakeResponsible({ personId, organizationId }: { personId?: string; organizationId?: string }) {
  const { today } = useMe()
  const ask: DialogField[] = [
    ...(personId ? [] : [{ name: 'personId', label: 'people.leader', kind: 'record', resource: 'people', required: true } as const]),
    ...(organizationId
      ? []
      : [
          {
            name: 'organizationId',
            label: 'people.organization',
            kind: 'record',
            resource: 'organizations',
            sort: 'ordinal',
            required: true,
          } as const,
        ]),
    { name: 'kind', label: 'people.responsibilityKind', kind: 'choice', required: true, choices: kinds, initial: 'CONTACT_POINT' },
    { name: 'fromOn', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' },
  ]
  return (
    <VerbButton
      verb={peopleVerbs.makeResponsible}
      variables={input => ({ input: { ...(personId && { personId }), ...(organizationId && { organizationId }), ...input } })}
      label={personId ? 'people.giveMore' : 'people.makeResponsible'}
      ask={ask}
    />
  )
}
