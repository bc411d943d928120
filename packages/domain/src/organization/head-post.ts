import type { OrganizationKind } from './kind.ts'

/** The code of the post that heads an organisation of this kind; a subgroup has none. */
export const headPost: { readonly [K in OrganizationKind]: string | null } = {
  PARTY_COMMITTEE: 'COMMITTEE_SECRETARY',
  PARTY_GROUP: 'PARTY_GROUP_SECRETARY',
  GENERAL_BRANCH: 'GENERAL_BRANCH_SECRETARY',
  PARTY_BRANCH: 'BRANCH_SECRETARY',
  PARTY_SUBGROUP: null,
}
