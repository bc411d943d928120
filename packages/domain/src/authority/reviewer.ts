import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** In what quality somebody reviews by a rule: in a post of this capability, or as a member. */
export const authorityReviewer = vocabulary('AuthorityReviewer', {
  COMMITTEE_SECRETARY: { meaning: 'Who heads a committee or party group.' },
  LEADING_GROUP_MEMBER: { meaning: 'Who belongs to the leading group of an organisation.' },
  BRANCH_SECRETARY: { meaning: 'Who heads a branch or general branch.' },
  MEMBER: { meaning: 'Who is a member of an organisation, in no post.' },
})
/** A code of `authorityReviewer`. */
export type AuthorityReviewer = CodeOf<typeof authorityReviewer>
