import { type Actor, type Facts, may } from '@pingyi/domain'
import type { Thing } from './things.ts'
import { at, can, input, reason, refers, self, type Verb, verb, withId } from './verb.ts'
import type { AccessWorld } from './world.ts'

const records = can('review:record', 'review:recordForOthers')
const reviewOf = (world: AccessWorld, reviewerId: string, subject: string) =>
  `cycleId: "${world.local.parent.cycleId}", formId: "${world.form('COLLECTIVE')}", reviewerId: "${reviewerId}", ${subject}, occurredOn: "2011-10-01", remarks: [], opinions: []`
/** The reviewer is who asks; where that is nobody in person, somebody at own. */
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
  return may(actor, 'review:record', facts) || may(actor, 'review:recordForOthers', facts)
}

const opinionVerbs = [
  verb('adoptOpinion', 'Opinion', 'opinion:answer'),
  verb('refuseOpinion', 'Opinion', 'opinion:answer', reason),
  verb('answerOpinion', 'Opinion', 'opinion:decide', 'answer: "好"'),
  verb('withdrawOpinion', 'Opinion', 'opinion:decide'),
  verb('acceptRefusal', 'Opinion', 'opinion:decide'),
  verb('rejectRefusal', 'Opinion', 'opinion:decide'),
  verb('detachOpinion', 'Opinion', 'rectification:decide'),
  {
    ...verb('mergeOpinion', 'Opinion', 'opinion:answer'),
    args: (id: string, { thing }: AccessWorld) => `${withId()(id)}, intoId: "${thing('Opinion', 'at own').id}"`,
  },
]

const rectificationVerbs = [
  verb('proposeRectification', 'Rectification', 'rectification:propose', 'deadlineKind: ONGOING'),
  verb('rectifyAtOnce', 'Rectification', 'rectification:reply', 'reply: "已改"'),
  verb('replyRectification', 'Rectification', 'rectification:reply', 'reply: "已改"'),
  verb('approveRectification', 'Rectification', 'rectification:decide'),
  verb('returnPlan', 'Rectification', 'rectification:decide', reason),
  verb('acceptRectification', 'Rectification', 'rectification:decide', 'evaluation: "好"'),
  verb('returnReply', 'Rectification', 'rectification:decide', reason),
  verb('closeOutRectification', 'Rectification', 'rectification:decide'),
  verb('confirmRectification', 'Rectification', 'rectification:decide'),
  verb('reopenRectification', 'Rectification', 'rectification:decide', reason),
  verb('changeDeadline', 'Rectification', 'rectification:decide', `dueOn: "2031-01-01", ${reason}`),
  verb('pauseDeadline', 'Rectification', 'rectification:decide', reason),
  verb('resumeDeadline', 'Rectification', 'rectification:decide'),
  input('createMeasure', 'rectificationId', 'Rectification', 'rectification:propose', () => 'text: "措施"'),
  verb('updateMeasure', 'Measure', 'rectification:propose', 'input: { text: "措施" }'),
  verb('startMeasure', 'Measure', 'measure:work'),
  verb('completeMeasure', 'Measure', 'measure:work'),
  verb('cancelMeasure', 'Measure', 'measure:work', reason),
  verb('verifyMeasure', 'Measure', 'measure:verify'),
  verb('rejectMeasure', 'Measure', 'measure:verify', reason),
]

const byItsAuthor = (actor: Actor, facts: Facts, { authorId }: Thing) => authorId === actor.accountId && may(actor, 'comment:write', facts)
const commentVerbs = [
  input('createComment', 'opinionId', 'Opinion', 'comment:write', () => 'text: "话"'),
  input('createComment', 'rectificationId', 'Rectification', 'comment:write', () => 'text: "话"'),
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
  verb('returnReview', 'Review', 'review:return', reason),
  verb('discloseReview', 'Review', 'review:disclose'),
  verb('voidReview', 'Review', 'review:void', reason),
  refers(
    input('createReview', 'reviewerId', 'Person', 'person:read', (_, world) =>
      reviewOf(world, '', `organizationId: "${world.local.own.organizationId}"`).replace('reviewerId: "", ', ''),
    ),
    at('review:recordForOthers'),
  ),
  {
    ...{ name: 'createReview', by: 'personId', of: 'Person', when: at('organization:read') },
    does: (actor, thing, world) => thing.id !== asReviewer(world, actor) && mayBegin(actor, world.at('own'), thing.id, world),
    args: (id, world, actor) =>
      `input: { ${reviewOf(world, asReviewer(world, actor), `organizationId: "${world.local.own.organizationId}", personId: "${id}"`)} }`,
  },
  {
    ...{ name: 'createReview', by: 'organizationId', of: 'Organization' },
    // A branch secretary reviews the level above: by authority, though it is out of reach.
    sees: ({ posts }, thing, { local }) =>
      thing.id === local.parent.organizationId && posts.some(({ capability }) => capability === 'BRANCH_SECRETARY'),
    does: (actor, thing, world) => mayBegin(actor, thing.facts, null, world),
    args: (id, world, actor) => `input: { ${reviewOf(world, asReviewer(world, actor), `organizationId: "${id}"`)} }`,
  },
  verb('addAttendees', 'Occasion', 'occasion:manage', 'personIds: []'),
  verb('removeAttendees', 'Occasion', 'occasion:manage', 'personIds: []'),
  {
    ...{ name: 'addAttendees', by: 'personIds', of: 'Person', when: at('occasion:manage'), does: () => true },
    args: (id, { local }) => `${withId()(local.own.occasionId)}, personIds: ["${id}"]`,
  },
  {
    ...{ name: 'addAttendees', by: 'organizationId', of: 'Organization', when: at('occasion:manage'), does: () => true },
    args: (id, { local }) => `${withId()(local.own.occasionId)}, organizationId: "${id}"`,
  },
  verb('deleteOccasion', 'Occasion', 'occasion:manage'),
  verb('updateOccasion', 'Occasion', 'occasion:manage', 'input: { title: "会" }'),
  input(
    ...(['createOccasion', 'organizationId', 'Organization', 'occasion:manage'] as const),
    (_, world) =>
      `cycleId: "${world.local.own.cycleId}", formId: "${world.form('COLLECTIVE')}", kind: "YEAR_END_MEETING", heldOn: "2011-10-01"`,
  ),
]

export const verbsOfRectifications: readonly Verb[] = [...reviewVerbs, ...opinionVerbs, ...rectificationVerbs, ...commentVerbs]
