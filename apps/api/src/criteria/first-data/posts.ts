import type { Capability, Post } from '@pingyi/domain'

/** The posts of a new installation. Their codes are those that heads of organisations are known by. */
export const posts: readonly Post[] = [
  post('OFFICE', '党建工作办公室工作人员', 'Party-building office staff', 'OFFICE'),
  post('COMMITTEE_SECRETARY', '党委书记', 'Committee secretary', 'COMMITTEE_SECRETARY'),
  post('PARTY_GROUP_SECRETARY', '党组书记', 'Party-group secretary', 'COMMITTEE_SECRETARY'),
  post('LEADING_GROUP_MEMBER', '班子成员', 'Leading-group member', 'LEADING_GROUP_MEMBER'),
  post('GENERAL_BRANCH_SECRETARY', '党总支书记', 'General-branch secretary', 'BRANCH_SECRETARY'),
  post('BRANCH_SECRETARY', '党支部书记', 'Branch secretary', 'BRANCH_SECRETARY'),
  post('BRANCH_COMMITTEE_MEMBER', '支部委员', 'Branch committee member', 'NONE'),
  post('INSTRUCTOR', '党建指导员', 'Party-building instructor', 'INSTRUCTOR'),
  post('AUDITOR', '审计员', 'Auditor', 'AUDITOR'),
]

function post(code: string, zh: string, en: string, capability: Capability): Post {
  return { code, revision: 1, name: { zh, en }, capability, source: 'Pingyi' }
}
