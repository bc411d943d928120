import type { OpinionKind, OpinionStatus, ReviewStatus } from '@pingyi/domain'
import type { Coded, CriteriaSet, Named, ReviewForm } from '../criteria/facts.ts'
import type { Text } from '../kit/i18n/use-format.ts'
import type { DraftedReview } from './draft/draft.ts'

/** A review as `reviewFields` selects it. */
export type ReviewRow = Omit<
  DraftedReview,
  'form' | 'criteriaSet' | 'occasion' | 'treatment' | 'reviewer' | 'organization' | 'person' | 'cycle'
> & {
  id: string
  version: number
  status: ReviewStatus
  cycle: Named & { startsOn: string; endsOn: string }
  reviewer: Named
  organization: Named
  person: Named | null
  capacity: string | null
  subjectKind: string
  authorityRule: Coded
  appointment: { post: { name: Text }; organization: Named | null } | null
  form: ReviewForm
  criteriaSet: CriteriaSet | null
  occasion: { id: string; kindName: Text; heldOn: string; title: string | null; place: string | null } | null
  treatment: { name: Text; act: Text } | null
  recordedAt: string
  submittedAt: string | null
  recordedBy: { id: string; username: string; person: Named | null }
  onBehalf: boolean
  enteredLate: boolean
  reason: string | null
  allowedEvents: readonly string[]
  opinions: readonly {
    id: string
    kind: OpinionKind
    text: string
    status: OpinionStatus
    measures: readonly { id: string; text: string; status: string }[]
    rectification: { id: string } | null
  }[]
}
