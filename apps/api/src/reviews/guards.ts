import { drafted } from '../field/predicates.ts'
import { Occasion } from '../occasions/occasion.ts'
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
    draft: drafted('t.status'),
  },
  actions: ['review:record', 'review:recordForOthers', 'review:return', 'review:void', 'review:disclose'],
})
guarded(Occasion, {
  read: 'occasion:read',
  facts: {
    organization: 't.organization_id',
    recordedBy: 't.recorded_by',
    reviewers: 'select t.chair_id union all select r.reviewer_id from reviews r where r.occasion_id = t.id',
    subjects: `select r.person_id from reviews r where r.occasion_id = t.id and not ${drafted('r.status')}`,
    confidential: '(select f.confidential from review_forms f where f.id = t.form_id)',
  },
  actions: ['occasion:manage'],
})

// Deleted at this very moment.
constraint('reviews_occasion_id_fkey', { at: 'occasionId', code: 'UNKNOWN' })
