import './guards.ts'
import './organization-fields.ts'
import { BodiesResolver } from './bodies/bodies.resolver.ts'
import { OrganizationsResolver } from './organizations.resolver.ts'
import { UnitsResolver } from './units/units.resolver.ts'

export const organizationResolvers = [OrganizationsResolver, UnitsResolver, BodiesResolver]
