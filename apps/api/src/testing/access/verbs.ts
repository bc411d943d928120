import { type Action, type Actor, type Facts, may } from '@pingyi/domain'
import type { Thing } from './things.ts'
import type { AccessWorld } from './world.ts'

type Does = (actor: Actor, facts: Facts, thing: Thing) => boolean

/** A mutation asked for with one thing of a type: the action it needs, and its arguments. */
export type Verb = {
  readonly name: string
  /** Which argument names the thing, when it is not its id. */
  readonly by?: string
  readonly of: string
  readonly does: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  readonly args: (id: string, world: AccessWorld, actor: Actor) => string
  /** What is named although it is out of reach. */
  readonly sees?: (actor: Actor, thing: Thing, world: AccessWorld) => boolean
  /** Of those only that get as far as the thing, where something else is looked at first. */
  readonly when?: (actor: Actor, world: AccessWorld) => boolean
}

const can =
  (...actions: Action[]): Does =>
  (actor, facts) =>
    actions.some(action => may(actor, action, facts))
const at =
  (action: Action, place: 'own' | 'child' = 'own') =>
  (actor: Actor, world: AccessWorld) =>
    may(actor, action, world.at(place))
const withId =
  (more = '') =>
  (id: string) =>
    `id: "${id}", version: 1${more && `, ${more}`}`

const verb = (name: string, of: string, action: Action | Does, more = ''): Verb => {
  const does = typeof action === 'string' ? can(action) : action
  return { name, of, does: (actor, thing) => does(actor, thing.facts, thing), args: withId(more) }
}
const input = (
  name: string,
  by: string,
  of: string,
  action: Action,
  fields: (id: string, world: AccessWorld, actor: Actor) => string,
): Verb => ({
  ...{ name, by, of, does: (actor, { facts }) => may(actor, action, facts) },
  args: (id, world, actor) => `input: { ${by}: "${id}", ${fields(id, world, actor)} }`,
})
/** A thing that a verb only refers to: who gets so far must see it, and then needs no more than for the rest. */
const refers = (one: Verb, when: NonNullable<Verb['when']>): Verb => ({ ...one, when, does: () => true })

const on = 'on: "2012-01-01"'
const reason = 'reason: "因为"'
const records = can('review:record', 'review:recordForOthers')
/** Who asks, or where that is nobody in person: somebody at own. */
const self = (world: AccessWorld, { personId }: Actor) => personId ?? world.local.own.personId
const text = (at: string) => `${at}: { zh: "名", en: "name" }`
const criteria = `${text('name')}, subjects: [{ kind: ORGANIZATION }], criteria: [{ code: "A", ${text('name')} }], source: "出处"`
const period =
  'startsOn: "2012-01-01", endsOn: "2012-12-31", rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY, kind: YEAR, name: "2012"'
const reviewOf = (world: AccessWorld, reviewerId: string, subject: string) =>
  `cycleId: "${world.local.parent.cycleId}", formId: "${world.form('COLLECTIVE')}", reviewerId: "${reviewerId}", ${subject}, occurredOn: "2011-10-01", remarks: [], opinions: []`
const manages = (action: Action): Does => can(action)
const notOneself: Does = (actor, facts, { id }) => id !== actor.accountId && manages('account:manage')(actor, facts, {} as Thing)

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

const caseVerbs = [
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
  input('createMeasure', 'rectificationId', 'Rectification', 'rectification:propose', () => 'text: "措施"'),
  verb('updateMeasure', 'Measure', 'rectification:propose', 'input: { text: "措施" }'),
  verb('startMeasure', 'Measure', 'measure:work'),
  verb('completeMeasure', 'Measure', 'measure:work'),
  verb('cancelMeasure', 'Measure', 'measure:work', reason),
  verb('verifyMeasure', 'Measure', 'measure:verify'),
  verb('rejectMeasure', 'Measure', 'measure:verify', reason),
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
  verb('updateOccasion', 'Occasion', 'occasion:manage', 'input: { title: "会" }'),
  input(
    ...(['createOccasion', 'organizationId', 'Organization', 'occasion:manage'] as const),
    (_, world) =>
      `cycleId: "${world.local.own.cycleId}", formId: "${world.form('COLLECTIVE')}", kind: "YEAR_END_MEETING", heldOn: "2011-10-01"`,
  ),
]

const organizationVerbs: Verb[] = [
  verb('updateOrganization', 'Organization', 'organization:manage', 'input: { name: "新" }'),
  verb('dissolveOrganization', 'Organization', 'organization:manage', on),
  {
    ...verb('moveOrganization', 'Organization', 'organization:manage'),
    args: (id, { local }) => `${withId()(id)}, parentId: "${local.own.organizationId}", ${on}`,
  },
  {
    ...verb('moveOrganization', 'Organization', 'organization:manage'),
    ...{ by: 'parentId', when: at('organization:manage', 'child') },
    args: (id, { local }) => `${withId()(local.child.organizationId)}, parentId: "${id}", ${on}`,
  },
  input('createOrganization', 'parentId', 'Organization', 'organization:manage', () => 'name: "新", kind: PARTY_BRANCH'),
  input('createBody', 'organizationId', 'Organization', 'organization:manage', () => 'name: "新", kind: OTHER'),
  verb('updateBody', 'Body', 'organization:manage', 'input: { name: "新" }'),
  {
    ...verb('updateBody', 'Organization', 'organization:manage'),
    ...{ by: 'input.organizationId', when: at('organization:manage') },
    args: (id, { local }) => `${withId()(local.own.bodyId)}, input: { organizationId: "${id}" }`,
  },
  { ...verb('updateUnit', 'Unit', 'organization:manage', 'input: { name: "新" }') },
]

const day = 'fromOn: "2012-01-01"'
const peopleVerbs: Verb[] = [
  input('createPerson', 'organizationId', 'Organization', 'person:manage', () => 'name: "新人", partyStatus: FULL_MEMBER'),
  verb('updatePerson', 'Person', 'person:manage', 'input: { name: "新名" }'),
  input(
    'createMembership',
    'organizationId',
    'Organization',
    'person:manage',
    (_, world, actor) => `personId: "${self(world, actor)}", ${day}`,
  ),
  refers(
    input(
      'createMembership',
      'personId',
      'Person',
      'person:read',
      (_, { local }) => `organizationId: "${local.own.organizationId}", ${day}`,
    ),
    at('person:manage'),
  ),
  verb('endMembership', 'Membership', 'person:manage', on),
  {
    ...{ name: 'transferMember', by: 'personId', of: 'Person', when: at('person:manage'), does: () => true },
    args: (id, { local }) => `personId: "${id}", organizationId: "${local.own.organizationId}", ${on}`,
  },
  {
    ...verb('transferMember', 'Organization', 'person:manage'),
    ...{ by: 'organizationId', when: at('person:manage') },
    args: (id, { local }) => `personId: "${local.child.personId}", organizationId: "${id}", ${on}`,
  },
  input(
    ...(['createAppointment', 'organizationId', 'Organization', 'appointment:manage'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", postId: "${world.post('INSTRUCTOR')}", ${day}`,
  ),
  input(
    ...(['createAppointment', 'bodyId', 'Body', 'appointment:manage'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", postId: "${world.post('INSTRUCTOR')}", ${day}`,
  ),
  refers(
    input(
      ...(['createAppointment', 'personId', 'Person', 'person:read'] as const),
      (_, { local, post }) => `organizationId: "${local.own.organizationId}", postId: "${post('INSTRUCTOR')}", ${day}`,
    ),
    at('appointment:manage'),
  ),
  verb('endAppointment', 'Appointment', 'appointment:manage', on),
  input(
    ...(['createResponsibility', 'organizationId', 'Organization', 'appointment:manage'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", kind: AREA, ${day}`,
  ),
  refers(
    input(
      ...(['createResponsibility', 'personId', 'Person', 'person:read'] as const),
      (_, { local }) => `organizationId: "${local.own.organizationId}", kind: AREA, ${day}`,
    ),
    at('appointment:manage'),
  ),
  verb('endResponsibility', 'Responsibility', 'appointment:manage', on),
]

const otherVerbs: Verb[] = [
  input('createCycle', 'organizationId', 'Organization', 'cycle:manage', () => period),
  verb('updateCycle', 'Cycle', 'cycle:manage', 'input: { name: "新" }'),
  {
    ...verb('updateCycle', 'Organization', 'cycle:manage'),
    ...{ by: 'input.organizationId', when: at('cycle:manage') },
    args: (id, { local }) => `${withId()(local.own.cycleId)}, input: { organizationId: "${id}" }`,
  },
  verb('confirmImport', 'Import', 'roster:import'),
  verb('discardImport', 'Import', 'roster:import'),
  verb('drawUpRoster', 'Cycle', 'cycle:manage'),
  verb('excludeFromRoster', 'RosterEntry', 'cycle:manage', reason),
  verb('includeInRoster', 'RosterEntry', 'cycle:manage'),
  verb('reviseCriteriaSet', 'CriteriaSet', 'criteria:manage', `input: { ${criteria} }`),
  verb('resetAccount', 'Account', notOneself),
  verb('disableAccount', 'Account', notOneself),
  verb('enableAccount', 'Account', notOneself),
  input('inviteAccount', 'personId', 'Person', 'account:manage', () => 'username: "somebody"'),
  { ...verb('revokeAccessToken', 'AccessToken', 'token:own'), args: id => `id: "${id}"` },
]

export const verbs: readonly Verb[] = [...organizationVerbs, ...peopleVerbs, ...otherVerbs, ...reviewVerbs, ...opinionVerbs, ...caseVerbs]

/** What belongs to no organisation: the installation's own office does it, and for units any office. */
const fromOffice = (actor: Actor) => actor.everywhere
const anyOffice = (actor: Actor) => actor.everywhere || actor.posts.some(({ capability }) => capability === 'OFFICE')
export const placeless: Record<string, { args: string; does: (actor: Actor) => boolean }> = {
  createOrganization: { args: 'input: { name: "新", kind: PARTY_COMMITTEE }', does: fromOffice },
  createUnit: { args: 'input: { name: "新", kind: SCHOOL }', does: anyOffice },
  createBody: { args: 'input: { name: "新", kind: OTHER }', does: fromOffice },
  createPerson: { args: 'input: { name: "新人", partyStatus: FULL_MEMBER }', does: fromOffice },
  createCriteriaSet: { args: `input: { code: "OWN", ${criteria} }`, does: fromOffice },
  inviteAccount: { args: 'input: { username: "somebody" }', does: actor => fromOffice(actor) && actor.scopes === null },
  createAccessToken: { args: 'name: "令牌", scopes: [WRITE]', does: actor => actor.scopes === null },
}
