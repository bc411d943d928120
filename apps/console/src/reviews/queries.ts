import { criteriaFields, formFields } from '../criteria/fields.ts'
import { reviewerFields } from './fields.ts'

/** All that the form of one subject needs, in one question. */
export const recordingQuery = `query Recording($cycleId: ID!, $organizationId: ID!, $personId: ID) {
  today
  cycle(id: $cycleId) { id name startsOn endsOn }
  reviewersFor(cycleId: $cycleId, organizationId: $organizationId, personId: $personId) { ${reviewerFields} criteriaSet { ${criteriaFields} } }
  reviewForms(page: { size: 100 }) { items { ${formFields} } }
  treatments(page: { size: 100 }) { items { id code name { zh en } act { zh en } applies } }
  occasions(page: { size: 100 }, filter: { cycleId: $cycleId }) { items { id kind kindName { zh en } title heldOn place attendance form { id } } }
}`

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

/** One place of the list of not reviewed subjects. */
export const nextQuery = `query NextSubject($cycleId: ID!, $within: ID, $number: Int!, $filter: RosterEntryFilter) {
  notReviewed(cycleId: $cycleId, organizationId: $within, page: { number: $number, size: 1 }, filter: $filter) {
    total items { id subjectKind organization { id } person { id } }
  }
}`

/** One place of the list of those whom oneself may review and has not yet. */
export const nextMutualQuery = `query NextMutual($cycleId: ID!, $number: Int!, $filter: SubjectToReviewFilter) {
  notReviewed: subjectsToReview(cycleId: $cycleId, page: { number: $number, size: 1 }, filter: $filter) {
    total items { id organization { id } person { id } }
  }
}`
