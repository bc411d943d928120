export { type OrganizationKind, organizationKind } from './kind.ts'
