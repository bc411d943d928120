import { guarded } from '../platform/access/guard.ts'
import { withheld } from '../platform/access/withheld.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { Cycle } from './cycle.ts'

guarded(Cycle, { read: 'cycle:read', facts: { organization: 't.organization_id' }, actions: ['cycle:manage'] })
guarded(RosterEntry, {
  read: 'statistics:read',
  facts: { organization: 't.organization_id', person: 't.person_id' },
  actions: ['cycle:manage'],
})
withheld(RosterEntry, 'excludedReason')
