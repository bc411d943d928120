import type { CriteriaSet, ReviewForm } from '../reviews/facts.ts'
import type { Text } from '../shared/use-words.ts'

export type CriteriaSetRow = CriteriaSet & {
  revision: number
  source: string
  frozen: boolean
  subjects: readonly { kind: string; capacity: string | null }[]
}
export type ReviewFormRow = ReviewForm & { revision: number; source: string }
export type AuthorityRule = { code: string; reviewer: string; relation: string; subject: string; due: boolean; name: Text; source: string }
export type CycleWithAuthority = {
  id: string
  name: string
  authority: { code: string; revision: number; rules: readonly AuthorityRule[] }
  criteria: readonly { authorityRule: string; criteriaSet: { id: string; name: Text } }[]
}
