import { guarded } from '../platform/access/guard.ts'
import { withheld } from '../platform/access/withheld.ts'
import { RosterEntry } from './roster-entry.ts'

guarded(RosterEntry, {
  read: 'STATISTICS_READ',
  facts: { organization: 't.organization_id', person: 't.person_id' },
  actions: ['CYCLE_MANAGE'],
  // An auditor reads no figures, but why somebody was left out.
  audited: {},
})
withheld(RosterEntry, 'excludedReason', { description: 'Why it is left out; null where it is due.' })
