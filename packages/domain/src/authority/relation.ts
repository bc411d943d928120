import type { SubjectKind } from '../subject/kind.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { AuthorityClass } from './authority-class.ts'
import type { AuthorityReviewer } from './reviewer.ts'

const organizations = { subject: 'ORGANIZATION' } as const satisfies { subject: SubjectKind }
const persons = { subject: 'PERSON' } as const satisfies { subject: SubjectKind }
const outside = ['MASS', 'DELEGATE', 'SUPERIOR'] as const satisfies readonly AuthorityClass[]
const leaders = ['LEADER', 'SUPERIOR'] as const satisfies readonly AuthorityClass[]

/** How a subject stands to a reviewer; each relation names its subjects. `by`: `POST` of an organisation, `DUTY` for one, `MEMBERSHIP`, or `AFFILIATION`. `classes`: those that a rule of it may have. */
export const authorityRelation = vocabulary('AuthorityRelation', {
  SUBORDINATE_ORGANIZATIONS: { meaning: 'Basic organisations below the one of the post.', ...organizations, by: 'POST', classes: leaders },
  SUBORDINATE_SECRETARIES: { meaning: 'Secretaries of basic organisations below.', ...persons, by: 'POST', classes: leaders },
  LEADING_GROUP: { meaning: 'The other members of the own leading group.', ...persons, by: 'POST', classes: [...leaders, 'PEER'] },
  CONTACT_POINT_ORGANIZATIONS: { meaning: 'Organisations at the own contact points.', ...organizations, by: 'DUTY', classes: leaders },
  CONTACT_POINT_SECRETARIES: { meaning: 'Secretaries at the own contact points.', ...persons, by: 'DUTY', classes: leaders },
  AREA_ORGANIZATIONS: { meaning: 'Basic organisations in the own area.', ...organizations, by: 'DUTY', classes: leaders },
  AREA_SECRETARIES: { meaning: 'Secretaries of basic organisations in the own area.', ...persons, by: 'DUTY', classes: leaders },
  OWN_MEMBERS: { meaning: 'Members of the branch that the post heads.', ...persons, by: 'POST', classes: leaders },
  PEERS: { meaning: 'Other members of the same branch.', ...persons, by: 'MEMBERSHIP', classes: ['PEER'] },
  OWN_ORGANIZATION: { meaning: 'The branch one is a member of.', ...organizations, by: 'MEMBERSHIP', classes: ['SUBORDINATE'] },
  AFFILIATED_ORGANIZATION: { meaning: 'The organisation one takes part in.', ...organizations, by: 'AFFILIATION', classes: outside },
  AFFILIATED_MEMBERS: { meaning: 'Members of the organisation one takes part in.', ...persons, by: 'AFFILIATION', classes: outside },
  HIGHER_LEVEL: { meaning: 'Organisations above the one of the post.', ...organizations, by: 'POST', classes: ['SUBORDINATE'] },
})
/** A code of `authorityRelation`. */
export type AuthorityRelation = CodeOf<typeof authorityRelation>

/** Whether a rule for this reviewer may have the relation: members by membership, who takes part by affiliation, the others by post or duty. */
export function relates(reviewer: AuthorityReviewer, relation: AuthorityRelation): boolean {
  const { by } = authorityRelation.members[relation]
  if (by === 'MEMBERSHIP' || by === 'AFFILIATION') return reviewer === (by === 'MEMBERSHIP' ? 'MEMBER' : 'AFFILIATE')
  return reviewer !== 'MEMBER' && reviewer !== 'AFFILIATE'
}

/** The classes that a rule for this reviewer and relation may have: leading members review each other as peers. */
export function classesFor(reviewer: AuthorityReviewer, relation: AuthorityRelation): readonly AuthorityClass[] {
  const classes: readonly AuthorityClass[] = authorityRelation.members[relation].classes
  if (relation !== 'LEADING_GROUP') return classes
  return classes.filter(one => (one === 'PEER') === (reviewer === 'LEADING_GROUP_MEMBER'))
}
