import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a post lets its holder do, the widest first. To be a member is no post: it follows from a membership. `heads`: an organisation, and so answers for it. */
export const capability = vocabulary('Capability', {
  OFFICE: { meaning: 'Runs the work for an organisation and all below it.', heads: false },
  COMMITTEE_SECRETARY: { meaning: 'Heads a committee or party group.', heads: true },
  LEADING_GROUP_MEMBER: { meaning: 'Belongs to the leading group of an organisation.', heads: false },
  BRANCH_SECRETARY: { meaning: 'Heads a branch or general branch.', heads: true },
  INSTRUCTOR: { meaning: 'Sent to help and check (党建指导员); does not review.', heads: false },
  AUDITOR: { meaning: 'Reads the audit log and the accounts.', heads: false },
  NONE: { meaning: 'A title without effect here.', heads: false },
})
/** A code of `capability`. */
export type Capability = CodeOf<typeof capability>

/** Whether the post heads an organisation, and so answers for it. */
export const isSecretary = (of: Capability): boolean => capability.members[of].heads
