import type { AuthorityClass } from '../authority/authority-class.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** As what a person who is no member takes part. `reviewsAs`: the class of authority rules that such people review by. */
export const affiliationClass = vocabulary('AffiliationClass', {
  STAFF: { meaning: 'Works there (教职工).', reviewsAs: 'MASS' },
  MASS_REPRESENTATIVE: { meaning: 'Representative of the masses (群众代表).', reviewsAs: 'MASS' },
  CONGRESS_DELEGATE: { meaning: 'Delegate of the people’s congress (人大代表).', reviewsAs: 'DELEGATE' },
  CPPCC_MEMBER: { meaning: 'Member of the political consultative conference (政协委员).', reviewsAs: 'DELEGATE' },
  PARTY_DELEGATE: { meaning: 'Delegate of the party congress (党代表).', reviewsAs: 'DELEGATE' },
  PARENT: { meaning: 'Parent of a pupil (家长).', reviewsAs: 'MASS' },
  SERVICE_USER: { meaning: 'User of what the unit does (服务对象).', reviewsAs: 'MASS' },
  RETIRED: { meaning: 'Retired from there (离退休人员).', reviewsAs: 'MASS' },
  UPPER_LEADER: { meaning: 'Leader of an upper level outside the tree (上级领导).', reviewsAs: 'SUPERIOR' },
} as const satisfies Record<string, { meaning: string; reviewsAs: AuthorityClass }>)
/** A code of `affiliationClass`. */
export type AffiliationClass = CodeOf<typeof affiliationClass>
