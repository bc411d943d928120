import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Body } from './body.ts'
import { Organization } from './organization.ts'
import { Unit } from './unit.ts'

guarded(Organization, {
  read: 'organization:read',
  facts: { organization: 't.id' },
  actions: ['organization:manage', 'person:manage', 'appointment:manage', 'cycle:manage', 'roster:import'],
})
guarded(Body, {
  read: 'organization:read',
  facts: { organization: `coalesce(t.organization_id, ${topOrganization})` },
  actions: ['organization:manage', 'appointment:manage'],
})
// Everybody may read what everybody may plan with: a unit is no more than a name.
guarded(Unit, { read: 'cycle:read', facts: { organization: topOrganization }, actions: ['organization:manage'] })

constraint('units_name_key', { at: 'name', code: 'TAKEN' })
constraint('organization_edges_no_overlap', { at: 'on', code: 'OVERLAPS' })
