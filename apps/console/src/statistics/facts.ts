import type { OpinionStatus } from '@pingyi/domain'
import type { Base, Ratio } from '../kit/figures/Figure.tsx'
import type { Text } from '../kit/i18n/use-format.ts'

export type Coverage = { due: number; reviewed: number; notReviewed: number; ratio: Ratio; base: Base }
type Named = { id: string; name: string }

/** The figures of one organisation, as `fields.ts` selects them. */
export type Figures = {
  organization: Named
  organizations: Coverage
  members: Coverage
  opinions: { total: number; problems: number; suggestions: number; praise: number; help: number }
  measures: { total: number; planned: number; inProgress: number; done: number; verified: number; cancelled: number }
  rectification: { cases: number; due: number; accepted: number; late: number; dueToday: number; rate: Ratio; onTime: Ratio }
}

export type AuthorityFigures = {
  rule: { code: string; name: Text }
  reviewers: number
  reviews: number
  organizationsReviewed: number
  personsReviewed: number
  attendances: number
}
export type FormFigures = { form: { id: string; code: string; name: Text }; reviews: number; persons: number; share: number | null }

export type Statistics = Figures & {
  cycle: Named
  asOf: string
  knownAt: string
  byStatus: { byStatus: readonly { status: OpinionStatus; count: number }[] }
  byAuthority: readonly AuthorityFigures[]
  byForm: readonly FormFigures[]
  children: { total: number; items: readonly Figures[] }
}
