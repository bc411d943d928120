import { named, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { queries, query } from '../api/operations/query.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Review, ReviewerOption } from '../api/schema.ts'
import { coded, formSelection, measuringSelection } from '../criteria/selections.ts'
import { offeredSelection } from '../occasions/offered-selection.ts'

const reviewerSelection = select<ReviewerOption>()({
  person: named,
  appointment: { id: true, post: { name: text }, organization: named, body: named, portfolio: true },
  rule: { ...coded, class: true },
  criteriaSet: measuringSelection,
})
export type ReviewerRow = Selected<ReviewerOption, typeof reviewerSelection>

/** All that the form of one subject needs, in one question. */
export const recordingQuery = queries('recording', {
  today: true,
  cycle: { ...named, kind: true, status: true, startsOn: true, endsOn: true, organizationDisclosure: true, personDisclosure: true },
  reviewersFor: reviewerSelection,
  reviewForms: { items: formSelection },
  treatments: { items: { id: true, code: true, name: text, act: text, applies: true, orders: true, retiredAt: true } },
  occasions: { items: offeredSelection },
})
type Answer = AnswerOf<typeof recordingQuery>
export type Recording = Answer & { readonly cycle: NonNullable<Answer['cycle']> }
export type TreatmentOffered = Recording['treatments']['items'][number]

const earlierSelection = select<Review>()({
  id: true,
  status: true,
  occurredOn: true,
  cycle: named,
  reviewer: named,
  form: { name: text },
  opinions: { id: true, kind: true, text: true, status: true },
})
export type EarlierReview = Selected<Review, typeof earlierSelection>

const newest = { page: { size: 5 }, sort: { field: 'OCCURRED_ON', order: 'DESC' } } as const

/** What is known of a member before the review. */
export const personCardQuery = queries('personCard', {
  person: {
    ...named,
    number: true,
    partyStatus: true,
    organization: named,
    appointments: { id: true, fromOn: true, toOn: true, post: { name: text }, organization: named, body: named, portfolio: true },
  },
  reviews: { items: earlierSelection, total: true },
})
export const personCardOf = (id: string) => ({ person: { id }, reviews: { ...newest, filter: { personId: id } } })
export type CardPost = NonNullable<AnswerOf<typeof personCardQuery>['person']>['appointments'][number]

/** The same of an organisation; the reviews of its members are not its own. */
export const organizationCardQuery = queries('organizationCard', {
  organization: { ...named, kind: true, memberCount: true, secretary: named, parent: named, unit: named },
  reviews: { items: earlierSelection, total: true },
})
export const organizationCardOf = (id: string) => ({
  organization: { id },
  reviews: { ...newest, filter: { organizationId: id, subjectKind: 'ORGANIZATION' as const } },
})

const place = { total: true, items: { organization: { id: true }, person: { id: true } } } as const

/** One place of the list of not reviewed subjects. */
export const nextQuery = query('notReviewed', place)

/** One place of the list of those whom oneself may review and has not yet. */
export const nextMutualQuery = query('subjectsToReview', place)
