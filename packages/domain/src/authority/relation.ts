import type { SubjectKind } from '../subject/kind.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

const organizations = { subject: 'ORGANIZATION' } as const satisfies { subject: SubjectKind }
const persons = { subject: 'PERSON' } as const satisfies { subject: SubjectKind }

/** How a subject stands to a reviewer; each relation names its subjects. `by`: `POST` of an organisation, `DUTY` for one, or `MEMBERSHIP`. */
export const authorityRelation = vocabulary('AuthorityRelation', {
  SUBORDINATE_ORGANIZATIONS: { meaning: 'Basic organisations below the one of the post.', ...organizations, by: 'POST' },
  SUBORDINATE_SECRETARIES: { meaning: 'Secretaries of basic organisations below.', ...persons, by: 'POST' },
  LEADING_GROUP: { meaning: 'The other members of the own leading group.', ...persons, by: 'POST' },
  CONTACT_POINT_ORGANIZATIONS: { meaning: 'Organisations at the own contact points.', ...organizations, by: 'DUTY' },
  CONTACT_POINT_SECRETARIES: { meaning: 'Secretaries at the own contact points.', ...persons, by: 'DUTY' },
  AREA_ORGANIZATIONS: { meaning: 'Basic organisations in the own area.', ...organizations, by: 'DUTY' },
  AREA_SECRETARIES: { meaning: 'Secretaries of basic organisations in the own area.', ...persons, by: 'DUTY' },
  OWN_MEMBERS: { meaning: 'Members of the branch that the post heads.', ...persons, by: 'POST' },
  PEERS: { meaning: 'Other members of the same branch.', ...persons, by: 'MEMBERSHIP' },
  OWN_ORGANIZATION: { meaning: 'The branch one is a member of.', ...organizations, by: 'MEMBERSHIP' },
  HIGHER_LEVEL: { meaning: 'Organisations above the one of the post.', ...organizations, by: 'POST' },
})
/** A code of `authorityRelation`. */
export type AuthorityRelation = CodeOf<typeof authorityRelation>
