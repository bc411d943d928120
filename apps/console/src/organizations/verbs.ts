import { verb } from '../api/operations/verb.ts'
import { organizationSelection } from './selections.ts'

export const organizationVerbs = {
  create: verb('createOrganization', organizationSelection),
  rename: verb('updateOrganization', organizationSelection),
  move: verb('moveOrganization', organizationSelection),
  dissolve: verb('dissolveOrganization', organizationSelection),
}
