import { closedCycle } from '../field/closed-cycle.ts'
import { reviewIsDraft } from '../field/predicates.ts'
import { guarded } from '../platform/access/guard.ts'
import { Occasion } from './occasion.ts'

guarded(Occasion, {
  read: 'OCCASION_READ',
  facts: {
    organization: 't.organization_id',
    recordedBy: 't.recorded_by',
    reviewers: 'select t.chair_id union all select r.reviewer_id from reviews r where r.occasion_id = t.id',
    subjects: `select r.person_id from reviews r where r.occasion_id = t.id and not ${reviewIsDraft('r.status')}`,
    closedCycle: closedCycle('t.cycle_id'),
    confidential: '(select f.confidential from review_forms f where f.id = t.form_id)',
  },
  actions: ['OCCASION_MANAGE'],
  audited: { occasions: 'id', occasion_attendees: 'occasion_id' },
})
