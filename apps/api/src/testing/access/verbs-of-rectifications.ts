import { type Actor, type Facts, may } from '@pingyi/domain'
import type { Thing } from './things.ts'
import { at, can, input, reason, refers, self, type Verb, verb, withId } from './verb.ts'
import type { AccessWorld } from './world.ts'

const records = can('REVIEW_RECORD', 'REVIEW_RECORD_FOR_OTHERS')
const reviewOf = (world: AccessWorld, reviewerId: string, subject: string) =>
  `cycleId: "${world.local.parent.cycleId}", formId: "${world.form('COLLECTIVE')}", reviewerId: "${reviewerId}", ${subject}, occurredOn: "2011-10-01", remarks: [], opinions: []`
/** The reviewer is the actor, or somebody at own for an actor without a person. */
const asReviewer = ({ local }: AccessWorld, { personId }: Actor) => personId ?? local.own.reviewerId
const mayBegin = (actor: Actor, place: Facts, personId: string | null, world: AccessWorld) => {
  const facts = {
    ...place,
    personId,
    reviewerId: asReviewer(world, actor),
    recordedById: actor.accountId,
    confidential: false,
    draft: true,
  }
  return may(actor, 'REVIEW_RECORD', facts) || may(actor, 'REVIEW_RECORD_FOR_OTHERS', facts)
}

const opinionVerbs = [
  verb('adoptOpinion', 'Opinion', 'OPINION_ANSWER'),
  verb('refuseOpinion', 'Opinion', 'OPINION_ANSWER', reason),
  verb('answerOpinion', 'Opinion', 'OPINION_DECIDE', 'answer: "好"'),
  verb('withdrawOpinion', 'Opinion', 'OPINION_DECIDE'),
  verb('acceptRefusal', 'Opinion', 'OPINION_DECIDE'),
  verb('rejectRefusal', 'Opinion', 'OPINION_DECIDE'),
  verb('detachOpinion', 'Opinion', 'RECTIFICATION_DECIDE'),
  {
    ...verb('mergeOpinion', 'Opinion', 'OPINION_ANSWER'),
    args: (id: string, { thing }: AccessWorld) => `${withId()(id)}, intoId: "${thing('Opinion', 'at own').id}"`,
  },
]

const rectificationVerbs = [
  verb('proposeRectification', 'Rectification', 'RECTIFICATION_PROPOSE', 'deadlineKind: ONGOING'),
  verb('rectifyAtOnce', 'Rectification', 'RECTIFICATION_REPLY', 'lines: []'),
  verb('replyRectification', 'Rectification', 'RECTIFICATION_REPLY', 'lines: []'),
  verb('approveRectification', 'Rectification', 'RECTIFICATION_DECIDE'),
  verb('returnPlan', 'Rectification', 'RECTIFICATION_DECIDE', reason),
  verb('acceptRectification', 'Rectification', 'RECTIFICATION_DECIDE', 'evaluation: "好"'),
  verb('returnReply', 'Rectification', 'RECTIFICATION_DECIDE', reason),
  verb('closeOutRectification', 'Rectification', 'RECTIFICATION_DECIDE'),
  verb('confirmRectification', 'Rectification', 'RECTIFICATION_DECIDE', 'finding: "没有反弹"'),
  verb('reopenRectification', 'Rectification', 'RECTIFICATION_DECIDE', reason),
  verb('changeDeadline', 'Rectification', 'RECTIFICATION_DECIDE', `dueOn: "2031-01-01", ${reason}`),
  verb('pauseDeadline', 'Rectification', 'RECTIFICATION_DECIDE', reason),
  verb('resumeDeadline', 'Rectification', 'RECTIFICATION_DECIDE'),
  input('createMeasure', 'rectificationId', 'Rectification', 'RECTIFICATION_PROPOSE', () => 'text: "措施"'),
  verb('updateMeasure', 'Measure', 'RECTIFICATION_PROPOSE', 'input: { text: "措施" }'),
  verb('startMeasure', 'Measure', 'MEASURE_WORK'),
  verb('completeMeasure', 'Measure', 'MEASURE_WORK'),
  verb('cancelMeasure', 'Measure', 'MEASURE_WORK', reason),
  verb('verifyMeasure', 'Measure', 'MEASURE_VERIFY'),
  verb('checkMeasure', 'Measure', 'MEASURE_VERIFY', 'finding: "坚持", kept: true'),
  verb('rejectMeasure', 'Measure', 'MEASURE_VERIFY', reason),
]

const byItsAuthor = (actor: Actor, facts: Facts, { authorId }: Thing) => authorId === actor.accountId && may(actor, 'COMMENT_WRITE', facts)
const commentVerbs = [
  input('createComment', 'opinionId', 'Opinion', 'COMMENT_WRITE', () => 'text: "话"'),
  input('createComment', 'rectificationId', 'Rectification', 'COMMENT_WRITE', () => 'text: "话"'),
  verb('updateComment', 'Comment', byItsAuthor, 'input: { text: "话" }'),
  verb('withdrawComment', 'Comment', byItsAuthor),
]

const reviewVerbs: Verb[] = [
  {
    ...verb('updateReview', 'Review', records),
    args: (id, world, actor) =>
      `${withId()(id)}, input: { ${reviewOf(world, self(world, actor), `organizationId: "${world.local.own.organizationId}"`)} }`,
  },
  verb('submitReview', 'Review', records),
  verb('discardReview', 'Review', records),
  verb('returnReview', 'Review', 'REVIEW_RETURN', reason),
  verb('discloseReview', 'Review', 'REVIEW_DISCLOSE'),
  verb('voidReview', 'Review', 'REVIEW_VOID', reason),
  refers(
    input('createReview', 'reviewerId', 'Person', 'PERSON_READ', (_, world) =>
      reviewOf(world, '', `organizationId: "${world.local.own.organizationId}"`).replace('reviewerId: "", ', ''),
    ),
    at('REVIEW_RECORD_FOR_OTHERS'),
  ),
  {
    name: 'createReview',
    by: 'personId',
    of: 'Person',
    when: at('ORGANIZATION_READ'),
    does: (actor, thing, world) => thing.id !== asReviewer(world, actor) && mayBegin(actor, world.at('own'), thing.id, world),
    args: (id, world, actor) =>
      `input: { ${reviewOf(world, asReviewer(world, actor), `organizationId: "${world.local.own.organizationId}", personId: "${id}"`)} }`,
  },
  {
    name: 'createReview',
    by: 'organizationId',
    of: 'Organization',
    // A branch secretary has authority to review the committee above, although it is out of reach.
    sees: ({ posts }, thing, { local }) =>
      thing.id === local.parent.organizationId && posts.some(({ capability }) => capability === 'BRANCH_SECRETARY'),
    does: (actor, thing, world) => mayBegin(actor, thing.facts, null, world),
    args: (id, world, actor) => `input: { ${reviewOf(world, asReviewer(world, actor), `organizationId: "${id}"`)} }`,
  },
  verb('addAttendees', 'Occasion', 'OCCASION_MANAGE', 'personIds: []'),
  verb('removeAttendees', 'Occasion', 'OCCASION_MANAGE', 'personIds: []'),
  {
    name: 'addAttendees',
    by: 'personIds',
    of: 'Person',
    when: at('OCCASION_MANAGE'),
    does: () => true,
    args: (id, { local }) => `${withId()(local.own.occasionId)}, personIds: ["${id}"]`,
  },
  {
    name: 'addAttendees',
    by: 'organizationId',
    of: 'Organization',
    when: at('OCCASION_MANAGE'),
    does: () => true,
    args: (id, { local }) => `${withId()(local.own.occasionId)}, organizationId: "${id}"`,
  },
  verb('deleteOccasion', 'Occasion', 'OCCASION_MANAGE'),
  verb('updateOccasion', 'Occasion', 'OCCASION_MANAGE', 'input: { title: "会" }'),
  input(
    ...(['createOccasion', 'organizationId', 'Organization', 'OCCASION_MANAGE'] as const),
    (_, world) =>
      `cycleId: "${world.local.own.cycleId}", formId: "${world.form('COLLECTIVE')}", kind: "YEAR_END_MEETING", heldOn: "2011-10-01"`,
  ),
]

export const verbsOfRectifications: readonly Verb[] = [...reviewVerbs, ...opinionVerbs, ...rectificationVerbs, ...commentVerbs]
