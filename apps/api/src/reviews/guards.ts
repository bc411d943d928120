import { guarded } from '../platform/guard.ts'
import { Occasion } from './occasion.ts'
import { Review } from './review.ts'

guarded(Review, {
  read: 'review:read',
  facts: {
    organization: 't.organization_id',
    person: 't.person_id',
    reviewer: 't.reviewer_id',
    recordedBy: 't.recorded_by',
    confidential: 't.confidential',
    draft: "t.status in ('DRAFTED', 'DISCARDED')",
  },
  actions: ['review:record', 'review:recordForOthers', 'review:return', 'review:void', 'review:disclose'],
})
guarded(Occasion, { read: 'person:read', facts: { organization: 't.organization_id' }, actions: ['occasion:manage'] })
