import { closedCycle } from '../field/closed-cycle.ts'
import { reviewIsDraft } from '../field/predicates.ts'
import { guarded } from '../platform/access/guard.ts'
import { where } from '../platform/database/where.ts'
import { Measure } from './measure.ts'
import { Opinion } from './opinion.ts'
import { Rectification } from './rectification.ts'

const ofReview = (column: string) => `(select ${column} from reviews r where r.id = t.review_id)`
const ofRectification = (column: string) => `(select ${column} from rectifications x where x.id = t.rectification_id)`
const reviewersOf = (key: string) =>
  `select r.reviewer_id from opinions o join reviews r on r.id = o.review_id where o.rectification_id = ${key}`

guarded(Opinion, {
  read: 'REVIEW_READ',
  facts: {
    organization: ofReview('r.organization_id'),
    organizationIn: ids => where`t.review_id in (select r.id from reviews r where r.organization_id = any(${ids}::uuid[]))`,
    person: ofReview('r.person_id'),
    reviewer: ofReview('r.reviewer_id'),
    recordedBy: ofReview('r.recorded_by'),
    confidential: ofReview('r.confidential'),
    draft: ofReview(reviewIsDraft('r.status')),
    closedCycle: closedCycle(ofReview('r.cycle_id'), 't.carried_to_id'),
    disclosedTo: ofReview('r.disclosed_to'),
  },
  actions: ['OPINION_ANSWER', 'OPINION_DECIDE', 'RECTIFICATION_DECIDE', 'COMMENT_WRITE'],
  audited: { opinions: 'id', reply_lines: 'opinion_id', suggested_measures: 'opinion_id' },
})

guarded(Rectification, {
  read: 'REVIEW_READ',
  facts: {
    organization: 't.organization_id',
    person: 't.person_id',
    reviewers: reviewersOf('t.id'),
    confidential: 't.confidential',
    draft: 'false',
    closedCycle: closedCycle('t.cycle_id', 't.carried_to_id'),
  },
  actions: ['RECTIFICATION_PROPOSE', 'RECTIFICATION_REPLY', 'RECTIFICATION_DECIDE', 'COMMENT_WRITE'],
  audited: { rectifications: 'id', rounds: 'rectification_id', deadline_changes: 'rectification_id', look_backs: 'rectification_id' },
})

guarded(Measure, {
  read: 'REVIEW_READ',
  facts: {
    organization: ofRectification('x.organization_id'),
    organizationIn: ids => where`t.rectification_id in (select x.id from rectifications x where x.organization_id = any(${ids}::uuid[]))`,
    person: ofRectification('x.person_id'),
    reviewers: reviewersOf('t.rectification_id'),
    owner: 't.owner_id',
    confidential: ofRectification('x.confidential'),
    draft: 'false',
    closedCycle: closedCycle(ofRectification('x.cycle_id'), ofRectification('x.carried_to_id')),
  },
  actions: ['RECTIFICATION_PROPOSE', 'MEASURE_WORK', 'MEASURE_VERIFY'],
  audited: { measures: 'id', measure_checks: 'measure_id' },
})
