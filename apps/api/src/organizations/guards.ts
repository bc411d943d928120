import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Body } from './body.ts'
import { Organization } from './organization.ts'
import { Unit } from './unit.ts'

guarded(Organization, {
  read: 'ORGANIZATION_READ',
  facts: { organization: 't.id' },
  actions: ['ORGANIZATION_MANAGE', 'PERSON_MANAGE', 'APPOINTMENT_MANAGE', 'CYCLE_MANAGE', 'ROSTER_IMPORT'],
})
guarded(Body, {
  read: 'ORGANIZATION_READ',
  facts: { organization: `coalesce(t.organization_id, ${topOrganization})` },
  actions: ['ORGANIZATION_MANAGE', 'APPOINTMENT_MANAGE'],
})
// Everybody may read units, which have no more than a name.
guarded(Unit, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['ORGANIZATION_MANAGE'] })

constraint('organizations_nothing_beyond', { at: 'on', code: 'NOT_ALLOWED' })
constraint('organizations_name_key', { at: 'name', code: 'TAKEN' })
constraint('bodies_name_key', { at: 'name', code: 'TAKEN' })
constraint('units_name_key', { at: 'name', code: 'TAKEN' })
constraint('organization_edges_no_overlap', { at: 'on', code: 'OVERLAPS' })
