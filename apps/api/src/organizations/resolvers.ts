import './guards.ts'
import { OrganizationsResolver } from './organizations.resolver.ts'

export const organizationResolvers = [OrganizationsResolver]
