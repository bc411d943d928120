import type { OpinionKind, OpinionStatus, OrganizationKind, ReviewStatus } from '@pingyi/domain'
import type { PartyStatus } from '@pingyi/domain/internal'
import type { CycleOfReview, Named, Occasion, ReviewerOption, ReviewForm, Text, Treatment } from './facts.ts'

export type Recording = {
  today: string
  cycle: CycleOfReview
  reviewersFor: readonly ReviewerOption[]
  reviewForms: { items: readonly ReviewForm[] }
  treatments: { items: readonly Treatment[] }
  occasions: { items: readonly Occasion[] }
}

export type EarlierReview = {
  id: string
  status: ReviewStatus
  occurredOn: string
  cycle: Named
  reviewer: Named
  form: { name: Text }
  opinions: readonly { id: string; kind: OpinionKind; text: string; status: OpinionStatus }[]
}
type CardLists = { reviews: { items: readonly EarlierReview[]; total: number } }
export type Appointed = {
  id: string
  toOn: string | null
  post: { name: Text }
  organization: Named | null
  body: Named | null
  portfolio: string | null
}
export type PersonCardAnswer = CardLists & {
  person:
    | (Named & { number: string | null; partyStatus: PartyStatus; organization: Named | null; appointments: readonly Appointed[] })
    | null
}
export type OrganizationCardAnswer = CardLists & {
  organization:
    | (Named & { kind: OrganizationKind; memberCount: number; secretary: Named | null; parent: Named | null; unit: Named | null })
    | null
}
