import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What people are notified of. */
export const notificationKind = vocabulary('NotificationKind', {
  CYCLE_STARTED: { meaning: 'A cycle has begun.' },
  ASSIGNED: { meaning: 'A review is theirs to give.' },
  WORK_HANDED_OVER: { meaning: 'The work of somebody else is theirs now.' },
  REVIEW_SUBMITTED: { meaning: 'A review of what they answer for was handed in.' },
  REVIEW_RETURNED: { meaning: 'A review that they recorded was sent back to be completed.' },
  REVIEW_VOIDED: { meaning: 'A review of what they answer for, or that they gave, was declared void.' },
  REVIEW_DISCLOSED: { meaning: 'A review was made known to them.' },
  OPINION_RAISED: { meaning: 'Opinions on what they answer for wait for an answer.' },
  OPINION_ANSWERED: { meaning: 'A request for help was answered.' },
  REFUSAL_PROPOSED: { meaning: 'An opinion out of their review is refused with a reason; they decide.' },
  REFUSAL_DECIDED: { meaning: 'Their refusal of an opinion was decided on.' },
  PLAN_PROPOSED: { meaning: 'Measures wait for their approval.' },
  PLAN_DECIDED: { meaning: 'Their measures were approved or sent back.' },
  REPLY_SUBMITTED: { meaning: 'A written reply waits for their acceptance.' },
  REPLY_DECIDED: { meaning: 'Their reply was accepted or sent back.' },
  MEASURE_DONE: { meaning: 'A measure that they check is reported done.' },
  MEASURE_DECIDED: { meaning: 'A measure that they carry out was verified or sent back.' },
  RECTIFICATION_REOPENED: { meaning: 'What was put right came back.' },
  DEADLINE_CHANGED: { meaning: 'A deadline was changed or paused.' },
  DEADLINE_NEAR: { meaning: 'A deadline comes near, is today or is over.' },
  COMMENTED: { meaning: 'Somebody commented where they take part.' },
  MENTIONED: { meaning: 'Somebody mentioned them in a comment.' },
})
/** A code of `notificationKind`. */
export type NotificationKind = CodeOf<typeof notificationKind>
