import './guards.ts'
import './organization-fields.ts'
import './organization-permissions.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { BodiesResolver } from './bodies/bodies.resolver.ts'
import { Body } from './body.ts'
import { FormerName } from './former-name.ts'
import { Organization } from './organization.ts'
import { OrganizationEdge } from './organization-edge.ts'
import { OrganizationsResolver } from './organizations.resolver.ts'
import { Unit } from './unit.ts'
import { UnitsResolver } from './units/units.resolver.ts'

export const feature: Feature = {
  entities: [Body, FormerName, Organization, OrganizationEdge, Unit],
  resolvers: [OrganizationsResolver, UnitsResolver, BodiesResolver],
}
