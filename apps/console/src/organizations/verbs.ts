import { move, verb } from '../api/operations.ts'
import { organizationFields } from './fields.ts'

export const organizationVerbs = {
  create: verb('createOrganization', { input: 'CreateOrganizationInput!' }, organizationFields),
  move: move('moveOrganization', organizationFields, { parentId: 'ID!', on: 'Date!' }),
  dissolve: move('dissolveOrganization', organizationFields, { on: 'Date!' }),
}
