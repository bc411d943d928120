import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { holdsOn } from '../platform/database/clock.ts'
import { Handover } from './handover.ts'

const placeOf = `(select m.organization_id from memberships m where m.person_id = t.from_person_id
  and ${holdsOn('m', 't.handed_on')})`

// The organisation in which the person handing over was a member on that day.
guarded(Handover, {
  read: 'PERSON_READ',
  facts: { organization: `coalesce(${placeOf}, ${topOrganization})`, person: 't.from_person_id' },
  actions: [],
})
