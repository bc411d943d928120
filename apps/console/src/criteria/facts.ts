import type { OpinionKind, SubjectCapacity, SubjectKind } from '@pingyi/domain'
import type { Text } from '../kit/i18n/use-format.ts'

export type Named = { id: string; name: string }
export type Coded = { code: string; name: Text }
export type CriteriaSet = Coded & {
  id: string
  announced: number | null
  listed: number
  criteria: readonly Coded[]
  scale: { name: Text; grades: readonly Coded[] } | null
}
export type FormPart = Coded & { required: boolean; gives: OpinionKind | null }
export type ReviewForm = Coded & {
  id: string
  subjects: readonly string[]
  confidential: boolean
  scheduled: boolean
  parts: readonly FormPart[]
  occasions: readonly Coded[]
}

export type SubjectOfSet = { kind: SubjectKind; capacity: SubjectCapacity | null }
export type CriteriaSetRow = Omit<CriteriaSet, 'criteria' | 'scale'> & {
  version: number
  revision: number
  source: string
  frozen: boolean
  viewerMay: readonly string[]
  subjects: readonly SubjectOfSet[]
  criteria: readonly (Coded & { explanation: Text | null })[]
  scale: (Coded & { grades: readonly Coded[] }) | null
}
export type ReviewFormRow = ReviewForm & { revision: number; source: string }
export type TreatmentRow = {
  id: string
  code: string
  revision: number
  name: Text
  applies: SubjectKind
  act: Text
  orders: boolean
  source: string
}
export type AuthorityRule = { code: string; reviewer: string; relation: string; subject: string; due: boolean; name: Text; source: string }
export type CycleWithAuthority = {
  id: string
  name: string
  authority: { code: string; revision: number; rules: readonly AuthorityRule[] }
  criteria: readonly { authorityRule: string; criteriaSet: { id: string; name: Text } }[]
}
/** The cycles that a set measures in. */
export type CycleOfSet = { id: string; name: string; criteria: readonly { criteriaSet: { id: string } }[] }
