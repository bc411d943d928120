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
  isPresent: boolean
  viewerMay: string[]
  organization: { id: string; name: string }
  authority?: { code: string; revision: number; rules: Rule[] }
  criteria?: {
    authorityRule: string
    criteriaSet: { id: string; code: string; revision: number; name: Text; announced: number | null; listed: number }
  }[]
}
