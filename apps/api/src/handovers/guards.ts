import { holdsOn } from '../platform/clock.ts'
import { guarded } from '../platform/guard.ts'
import { topOrganization } from '../platform/top.ts'
import { HandOver } from './hand-over.ts'

const placeOf = `(select m.organization_id from memberships m where m.person_id = t.from_person_id
  and ${holdsOn('m', 't.handed_on')})`

// Where the one who handed over was a member on that day.
guarded(HandOver, {
  read: 'person:read',
  facts: { organization: `coalesce(${placeOf}, ${topOrganization})`, person: 't.from_person_id' },
  actions: [],
})
