import type { Coded, CriteriaSet, Named } from '../criteria/facts.ts'
import type { Text } from '../kit/i18n/use-format.ts'

/** What the form asks of the server, as `fields.ts` selects it. */
export type ReviewerOption = {
  person: Named
  appointment: { post: { name: Text }; organization: Named | null; body: Named | null; portfolio: string | null } | null
  rule: Coded
  criteriaSet: CriteriaSet | null
}
export type Treatment = { id: string; name: Text; act: Text; applies: string }
export type CycleOfReview = Named & { startsOn: string; endsOn: string }
