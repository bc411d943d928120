import { includesAction } from '../../api/may.ts'
import { useMe } from '../../api/use-me.ts'
import { type BulkAction, bulkAction } from '../../kit/table/bulk/bulk.ts'
import type { PersonRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'

const manages = ({ viewerMay }: PersonRow) => includesAction(viewerMay, 'PERSON_MANAGE')

/** Admits many people, or makes many probationary members full ones, on one day. */
export function useBulkStanding(): BulkAction<PersonRow>[] {
  const { today } = useMe()
  const on = { name: 'on', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' } as const
  const where = { kind: 'record', resource: 'organizations', sort: 'ordinal', required: true } as const
  return [
    bulkAction<PersonRow>()(peopleVerbs.makeFull, {
      label: 'people.makeFull',
      consequence: 'people.makeFullMany',
      offered: person => person.partyStatus === 'PROBATIONARY_MEMBER' && manages(person),
      ask: [on],
      variables: ({ id }, told) => ({ personId: id, on: told.on }),
    }),
    bulkAction<PersonRow>()(peopleVerbs.admit, {
      label: 'people.admit',
      consequence: 'people.admitMany',
      offered: person => person.partyStatus === 'NON_MEMBER' && manages(person),
      ask: [{ name: 'organizationId', label: 'people.organization', ...where }, on],
      variables: ({ id }, told) => ({ personId: id, organizationId: told.organizationId, on: told.on }),
    }),
  ]
}
