import { closedCycle } from '../field/closed-cycle.ts'
import { guarded } from '../platform/access/guard.ts'
import { withheld } from '../platform/access/withheld.ts'
import { RosterEntry } from './roster-entry.ts'

guarded(RosterEntry, {
  read: 'STATISTICS_READ',
  facts: { organization: 't.organization_id', person: 't.person_id', closedCycle: closedCycle('t.cycle_id') },
  actions: ['CYCLE_MANAGE'],
  // Auditors read no statistics, but may read why a subject was excluded.
  audited: {},
})
withheld(RosterEntry, 'excludedReason', { description: 'Why it is left out; null where it is due.' })
