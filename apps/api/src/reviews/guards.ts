import { reviewIsDraft } from '../field/predicates.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { Review } from './review.ts'

guarded(Review, {
  read: 'review:read',
  facts: {
    organization: 't.organization_id',
    person: 't.person_id',
    reviewer: 't.reviewer_id',
    recordedBy: 't.recorded_by',
    confidential: 't.confidential',
    draft: reviewIsDraft('t.status'),
  },
  actions: ['review:record', 'review:recordForOthers', 'review:return', 'review:void', 'review:disclose'],
})

// Deleted at this very moment.
constraint('reviews_occasion_id_fkey', { at: 'occasionId', code: 'UNKNOWN' })
