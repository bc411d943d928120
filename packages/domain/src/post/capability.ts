import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a post lets its holder do. To be a member is no post: it follows from a membership. */
export const capability = vocabulary('Capability', {
  OFFICE: { meaning: 'Runs the work for an organisation and all below it.' },
  COMMITTEE_SECRETARY: { meaning: 'Heads a committee or party group.' },
  LEADING_GROUP_MEMBER: { meaning: 'Belongs to the leading group of an organisation.' },
  BRANCH_SECRETARY: { meaning: 'Heads a branch or general branch.' },
  INSTRUCTOR: { meaning: 'Sent to help and check (党建指导员); does not review.' },
  AUDITOR: { meaning: 'Reads the audit log and the accounts.' },
  NONE: { meaning: 'A title without effect here.' },
})
/** A code of `capability`. */
export type Capability = CodeOf<typeof capability>

/** Whether the post heads an organisation, and so answers for it. */
export const isSecretary = (of: Capability): boolean => of === 'COMMITTEE_SECRETARY' || of === 'BRANCH_SECRETARY'
