import { guarded } from '../platform/guard.ts'
import { withheld } from '../platform/withheld.ts'
import { Cycle } from './cycle.ts'
import { RosterEntry } from './roster-entry.ts'

guarded(Cycle, { read: 'cycle:read', facts: { organization: 't.organization_id' }, actions: ['cycle:manage'] })
guarded(RosterEntry, {
  read: 'statistics:read',
  facts: { organization: 't.organization_id', person: 't.person_id' },
  actions: ['cycle:manage'],
})
withheld(RosterEntry, 'excludedReason')
