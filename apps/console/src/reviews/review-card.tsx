import type { OpinionKind, OpinionStatus, ReviewStatus } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import type { CardOf } from '../shared/Cards.tsx'
import { StateChip } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useWords } from '../shared/use-words.ts'
import type { DraftedReview } from './draft.ts'
import type { Coded, CriteriaSet, Named, ReviewForm, Text } from './facts.ts'

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
  occasion: { kindName: Text; heldOn: string; title: string | null; place: string | null } | null
  treatment: { name: Text; act: Text } | null
  recordedAt: string
  submittedAt: string | null
  recordedBy: { username: string; person: Named | null }
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

/** One review on a phone. */
export function useReviewCard(): CardOf<ReviewRow> {
  const translate = useTranslate()
  const { text, day } = useWords()
  return review => ({
    title: subjectName(review),
    to: `/reviews/${review.id}`,
    chip: <StateChip vocabulary="ReviewStatus" code={review.status} />,
    lines: [
      `${day(review.occurredOn)} · ${review.reviewer.name} · ${text(review.form.name)}`,
      [review.onBehalf && translate('reviews.onBehalf'), review.enteredLate && translate('reviews.late')].filter(Boolean).join(' · '),
    ],
  })
}
