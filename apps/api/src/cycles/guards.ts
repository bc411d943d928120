import { guarded } from '../platform/access/guard.ts'
import { Cycle } from './cycle.ts'

guarded(Cycle, { read: 'cycle:read', facts: { organization: 't.organization_id' }, actions: ['cycle:manage'] })
