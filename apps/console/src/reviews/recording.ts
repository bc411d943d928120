import type { OpinionKind, OpinionStatus, OrganizationKind, PartyStatus, ReviewStatus } from '@pingyi/domain'
import { criteriaFields, formFields, reviewerFields } from './fields.ts'
import type { CycleOfReview, Named, Occasion, ReviewerOption, ReviewForm, Text, Treatment } from './facts.ts'

/** All that the form of one subject needs, in one question. */
export const recordingQuery = `query Recording($cycleId: ID!, $organizationId: ID!, $personId: ID) {
  today
  cycle(id: $cycleId) { id name startsOn endsOn }
  reviewersFor(cycleId: $cycleId, organizationId: $organizationId, personId: $personId) { ${reviewerFields} criteriaSet { ${criteriaFields} } }
  reviewForms(page: { size: 100 }) { items { ${formFields} } }
  treatments(page: { size: 100 }) { items { id code name { zh en } act { zh en } applies } }
  occasions(page: { size: 100 }, filter: { cycleId: $cycleId }) { items { id kind kindName { zh en } title heldOn place attendance form { id } } }
}`

export type Recording = {
  today: string
  cycle: CycleOfReview
  reviewersFor: readonly ReviewerOption[]
  reviewForms: { items: readonly ReviewForm[] }
  treatments: { items: readonly Treatment[] }
  occasions: { items: readonly Occasion[] }
}

const earlier = `items { id status occurredOn cycle { id name } reviewer { id name } form { name { zh en } } opinions { id kind text status } } total`
const newest = 'page: { size: 5 }, sort: { field: occurredOn, order: DESC }'

/** What is known of a member before the review. */
export const personCardQuery = `query PersonCard($id: ID!) {
  person(id: $id) {
    id name number partyStatus organization { id name }
    appointments { id fromOn toOn post { name { zh en } } organization { id name } body { id name } portfolio }
  }
  reviews(${newest}, filter: { personId: $id }) { ${earlier} }
}`

/** The same of an organisation; the reviews of its members are not its own. */
export const organizationCardQuery = `query OrganizationCard($id: ID!) {
  organization(id: $id) { id name kind memberCount secretary { id name } parent { id name } unit { id name } }
  reviews(${newest}, filter: { organizationId: $id, subjectKind: ORGANIZATION }) { ${earlier} }
}`

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
export type Appointed = { id: string; toOn: string | null; post: { name: Text }; organization: Named | null; body: Named | null; portfolio: string | null }
export type PersonCardAnswer = CardLists & {
  person: (Named & { number: string | null; partyStatus: PartyStatus; organization: Named | null; appointments: readonly Appointed[] }) | null
}
export type OrganizationCardAnswer = CardLists & {
  organization: (Named & { kind: OrganizationKind; memberCount: number; secretary: Named | null; parent: Named | null; unit: Named | null }) | null
}
