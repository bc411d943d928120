import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Cycle } from './cycle.ts'

guarded(Cycle, { read: 'CYCLE_READ', facts: { organization: 't.organization_id' }, actions: ['CYCLE_MANAGE'] })

constraint('cycles_name_key', { at: 'name', code: 'TAKEN' })
