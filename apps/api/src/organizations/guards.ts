import { guarded } from '../platform/guard.ts'
import { Body } from './body.ts'
import { Organization } from './organization.ts'

guarded(Organization, {
  read: 'organization:read',
  facts: { organization: 't.id' },
  actions: ['organization:manage', 'appointment:manage'],
})
guarded(Body, { read: 'organization:read', facts: { organization: 't.organization_id' }, actions: ['organization:manage'] })
