import type { OpinionKind } from '@pingyi/domain'

/** What the form asks of the server, as `fields.ts` selects it. */
export type Text = { zh: string; en: string }
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
export type ReviewerOption = {
  person: Named
  appointment: { post: { name: Text }; organization: Named | null; body: Named | null; portfolio: string | null } | null
  rule: Coded
  criteriaSet: CriteriaSet | null
}
export type Treatment = { id: string; name: Text; act: Text; applies: string }
export type Occasion = {
  id: string
  kindName: Text
  title: string | null
  heldOn: string
  place: string | null
  attendance: number
  form: { id: string }
}
export type CycleOfReview = Named & { startsOn: string; endsOn: string }
