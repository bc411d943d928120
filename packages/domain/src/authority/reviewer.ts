import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** In what quality somebody reviews by a rule: in a post of this capability, as a member, or as somebody who takes part. */
export const authorityReviewer = vocabulary('AuthorityReviewer', {
  COMMITTEE_SECRETARY: { meaning: 'Who heads a committee or party group.' },
  LEADING_GROUP_MEMBER: { meaning: 'Who belongs to the leading group of an organisation.' },
  BRANCH_SECRETARY: { meaning: 'Who heads a branch or general branch.' },
  AFFILIATE: { meaning: 'Who takes part without being a member, in the class of the rule: masses, delegates, an upper level.' },
  MEMBER: { meaning: 'Who is a member of an organisation, in no post.' },
})
/** A code of `authorityReviewer`. */
export type AuthorityReviewer = CodeOf<typeof authorityReviewer>
