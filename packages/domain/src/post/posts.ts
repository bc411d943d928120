import type { Text2 } from '../text.ts'
import type { Capability } from './capability.ts'

/** A post that a person can be appointed to: versioned data. What it lets its holder do is its capability. */
export type Post = {
  readonly code: string
  readonly revision: number
  readonly name: Text2
  readonly capability: Capability
  readonly source: string
}

const undatedSummary = 'undated county summary (education and sports)'
const bothSummaries = 'county summary of 2012; undated county summary (education and sports)'
const summaryOf2012 = 'county summary of 2012'

/** The posts of the county summaries and of 津职师大党组发〔2010〕18号, and the auditor of Pingyi: the campaign’s words, for a sample. */
export const posts: readonly Post[] = [
  post('OFFICE', '创先办工作人员', 'Office staff', 'OFFICE', summaryOf2012),
  post('COMMITTEE_SECRETARY', '党委书记', 'Committee secretary', 'COMMITTEE_SECRETARY', summaryOf2012),
  post('PARTY_GROUP_SECRETARY', '党组书记', 'Party-group secretary', 'COMMITTEE_SECRETARY', undatedSummary),
  post('LEADING_GROUP_MEMBER', '班子成员', 'Leading-group member', 'LEADING_GROUP_MEMBER', bothSummaries),
  post('GENERAL_BRANCH_SECRETARY', '党总支书记', 'General-branch secretary', 'BRANCH_SECRETARY', '津职师大党组发〔2010〕18号'),
  post('BRANCH_SECRETARY', '党支部书记', 'Branch secretary', 'BRANCH_SECRETARY', bothSummaries),
  post('BRANCH_COMMITTEE_MEMBER', '支部委员', 'Branch committee member', 'NONE', undatedSummary),
  post('INSTRUCTOR', '党建指导员', 'Party-building instructor', 'INSTRUCTOR', summaryOf2012),
  post('AUDITOR', '审计员', 'Auditor', 'AUDITOR', 'Pingyi'),
]

function post(code: string, zh: string, en: string, capability: Capability, source: string): Post {
  return { code, revision: 1, name: { zh, en }, capability, source }
}
