import type { AffiliationClass, PoliticalStatus } from '@pingyi/domain/internal'
import { guestNames } from './people.ts'
import type { World } from './world.ts'

type Guest = { readonly branch: number; readonly classes: readonly AffiliationClass[]; readonly politicalStatus?: PoliticalStatus }

const guests: readonly Guest[] = [
  { branch: 0, classes: ['STAFF'], politicalStatus: 'MASSES' },
  { branch: 1, classes: ['STAFF', 'MASS_REPRESENTATIVE'], politicalStatus: 'DEMOCRATIC_LEAGUE' },
  { branch: 0, classes: ['CONGRESS_DELEGATE'], politicalStatus: 'NO_PARTY' },
  { branch: 2, classes: ['CPPCC_MEMBER'], politicalStatus: 'JIU_SAN' },
  { branch: 3, classes: ['PARENT'] },
  { branch: 4, classes: ['SERVICE_USER'] },
]

/** People who take part without being members: in no figure of members. */
export async function loadGuests({ act, office, branchIds }: World) {
  for (const [i, { branch, ...guest }] of guests.entries()) {
    const input = { name: guestNames[i], organizationId: branchIds[branch], fromOn: '2009-09-01', ...guest }
    await act(office, 'createPerson', { input })
  }
}
