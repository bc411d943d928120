import { guarded } from '../platform/access/guard.ts'
import { Notification } from './notification.ts'

guarded(Notification, { read: 'notification:read', facts: { organization: 'null::uuid', person: 't.person_id' }, actions: [] })
