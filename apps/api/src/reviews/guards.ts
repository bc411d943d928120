import { closedCycle } from '../field/closed-cycle.ts'
import { reviewIsDraft } from '../field/predicates.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Review } from './review.ts'

guarded(Review, {
  read: 'REVIEW_READ',
  facts: {
    organization: 't.organization_id',
    person: 't.person_id',
    reviewer: 't.reviewer_id',
    recordedBy: 't.recorded_by',
    confidential: 't.confidential',
    draft: reviewIsDraft('t.status'),
    closedCycle: closedCycle('t.cycle_id'),
    disclosedTo: 't.disclosed_to',
  },
  actions: ['REVIEW_RECORD', 'REVIEW_RECORD_FOR_OTHERS', 'REVIEW_RETURN', 'REVIEW_VOID', 'REVIEW_DISCLOSE'],
  audited: { reviews: 'id', review_remarks: 'review_id' },
})

// The occasion was deleted in the same moment.
constraint('reviews_occasion_id_fkey', { at: 'occasionId', code: 'UNKNOWN' })
