/** What falls to a reviewer. */
export type Load = {
  person: { id: string; name: string }
  mayReview: number
  assigned: number
  owed: number
  proposed: number
  hasAccount: boolean
}
/** As `coverageQuery` asks. */
export type Coverage = {
  on: string
  due: number
  covered: number
  uncovered: number
  peersOnly: number
  assigned: number
  proposed: number
  subjectsWithAccount: number
  reviewers: { total: number; items: readonly Load[] }
}

type Text = { zh: string; en: string }
export type Rule = { code: string; reviewer: string; relation: string; subject: string; due: boolean; name: Text; source: string }
export type Cycle = {
  id: string
  version: number
  name: string
  kind: string
  startsOn: string
  endsOn: string
  rosterRule: string
  memberCapacityRule: string
  rosterOn: string
  startedAt: string | null
  isPresent: boolean
  isUsed?: boolean
  viewerMay: string[]
  organization: { id: string; name: string }
  authority?: { code: string; revision: number; rules: Rule[] }
  criteria?: {
    authorityRule: string
    criteriaSet: { id: string; code: string; revision: number; name: Text; announced: number | null; listed: number }
  }[]
}
