import { cycleIsFrozen } from '../field/closed-cycle.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Cycle } from './cycle.ts'

guarded(Cycle, {
  read: 'CYCLE_READ',
  facts: { organization: 't.organization_id', closedCycle: `case when ${cycleIsFrozen('t.status')} then t.id end` },
  actions: ['CYCLE_MANAGE'],
  audited: { cycle_closings: 'cycle_id' },
})

constraint('cycles_name_key', { at: 'name', code: 'TAKEN' })
