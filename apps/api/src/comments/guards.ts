import { reviewIsDraft } from '../field/predicates.ts'
import { guarded } from '../platform/access/guard.ts'
import { raw, type Where, where } from '../platform/database/where.ts'
import { Comment } from './comment.ts'

const ofReview = (column: string) => `(select ${column} from opinions o join reviews r on r.id = o.review_id where o.id = t.opinion_id)`
const ofEither = (review: string, rectification: string) =>
  `case when t.opinion_id is null then (select ${rectification} from rectifications x where x.id = t.rectification_id) else ${ofReview(review)} end`

const inOrganizations = (ids: readonly string[]): Where =>
  where`t.opinion_id in (select o.id from opinions o join reviews r on r.id = o.review_id where r.organization_id = any(${ids}::uuid[]))
    or t.rectification_id in (select x.id from rectifications x where x.organization_id = any(${ids}::uuid[]))`

/** The facts about the commented record: whoever may read it may read the comments. */
guarded(Comment, {
  read: 'REVIEW_READ',
  facts: {
    organization: ofEither('r.organization_id', 'x.organization_id'),
    organizationIn: ids => (ids.length === 0 ? raw('false') : inOrganizations(ids)),
    person: ofEither('r.person_id', 'x.person_id'),
    reviewers: `select r.reviewer_id from opinions o join reviews r on r.id = o.review_id
      where o.id = t.opinion_id or o.rectification_id = t.rectification_id`,
    recordedBy: ofReview('r.recorded_by'),
    confidential: ofEither('r.confidential', 'x.confidential'),
    draft: `coalesce(${ofReview(reviewIsDraft('r.status'))}, false)`,
  },
  actions: [],
  audited: { comments: 'id', comment_mentions: 'comment_id' },
})
