import { type Actor, reach } from '@pingyi/domain'
import type { Thing } from './things.ts'
import { at, can, type Does, input, on, reason, refers, self, type Verb, verb, withId } from './verb.ts'

const text = (at: string) => `${at}: { zh: "名", en: "name" }`
const criteria = `${text('name')}, subjects: [{ kind: ORGANIZATION }], criteria: [{ code: "A", ${text('name')} }], source: "出处"`
const treatment = `${text('name')}, applies: PERSON, ${text('act')}, orders: false, source: "出处"`
const form = `${text('name')}, subjects: [PERSON], parts: [{ code: "A", ${text('name')}, required: true }], occasions: [],
  classes: [LEADER], confidential: false, scheduled: false, source: "出处"`
const post = `${text('name')}, capability: NONE, source: "出处"`
const revisionVerbs = (of: string, content: string): Verb[] => [
  verb(`revise${of}`, of, 'CRITERIA_MANAGE', `input: { ${content} }`),
  verb(`retire${of}`, of, 'CRITERIA_MANAGE'),
  verb(`reinstate${of}`, of, 'CRITERIA_MANAGE'),
]
const period =
  'startsOn: "2012-01-01", endsOn: "2012-12-31", rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY, kind: YEAR, name: "2012"'
const notOneself: Does = (actor, facts, { id }) => id !== actor.accountId && can('ACCOUNT_MANAGE')(actor, facts, {} as Thing)

const organizationVerbs: Verb[] = [
  verb('updateOrganization', 'Organization', 'ORGANIZATION_MANAGE', 'input: { name: "新" }'),
  verb('dissolveOrganization', 'Organization', 'ORGANIZATION_MANAGE', on),
  {
    ...verb('moveOrganization', 'Organization', 'ORGANIZATION_MANAGE'),
    args: (id, { local }) => `${withId()(id)}, parentId: "${local.own.organizationId}", ${on}`,
  },
  {
    ...verb('moveOrganization', 'Organization', 'ORGANIZATION_MANAGE'),
    by: 'parentId',
    when: at('ORGANIZATION_MANAGE', 'child'),
    args: (id, { local }) => `${withId()(local.child.organizationId)}, parentId: "${id}", ${on}`,
  },
  input('createOrganization', 'parentId', 'Organization', 'ORGANIZATION_MANAGE', () => 'name: "新", kind: PARTY_BRANCH'),
  input('createBody', 'organizationId', 'Organization', 'ORGANIZATION_MANAGE', () => 'name: "新", kind: OTHER'),
  verb('updateBody', 'Body', 'ORGANIZATION_MANAGE', 'input: { name: "新" }'),
  {
    ...verb('updateBody', 'Organization', 'ORGANIZATION_MANAGE'),
    by: 'input.organizationId',
    when: at('ORGANIZATION_MANAGE'),
    args: (id, { local }) => `${withId()(local.own.bodyId)}, input: { organizationId: "${id}" }`,
  },
  { ...verb('updateUnit', 'Unit', 'ORGANIZATION_MANAGE', 'input: { name: "新" }') },
]

const day = 'fromOn: "2012-01-01"'
const asMember = `standing: FULL, ${day}`
const asStaff = `classes: [STAFF], ${day}`
const peopleVerbs: Verb[] = [
  input('createPerson', 'organizationId', 'Organization', 'PERSON_MANAGE', () => 'name: "新人", politicalStatus: PARTY_MEMBER'),
  verb('updatePerson', 'Person', 'PERSON_MANAGE', 'input: { name: "新名" }'),
  input(
    'createMembership',
    'organizationId',
    'Organization',
    'PERSON_MANAGE',
    (_, world, actor) => `personId: "${self(world, actor)}", ${asMember}`,
  ),
  refers(
    input(
      'createMembership',
      'personId',
      'Person',
      'PERSON_READ',
      (_, { local }) => `organizationId: "${local.own.organizationId}", ${asMember}`,
    ),
    at('PERSON_MANAGE'),
  ),
  verb('endMembership', 'Membership', 'PERSON_MANAGE', on),
  {
    ...verb('admitMember', 'Organization', 'PERSON_MANAGE'),
    by: 'organizationId',
    args: (id, world, actor) => `personId: "${self(world, actor)}", organizationId: "${id}", ${on}`,
  },
  {
    ...verb('admitMember', 'Person', 'PERSON_READ'),
    by: 'personId',
    when: at('PERSON_MANAGE'),
    does: () => true,
    args: (id, { local }) => `personId: "${id}", organizationId: "${local.own.organizationId}", ${on}`,
  },
  { ...verb('confirmMember', 'Person', 'PERSON_MANAGE'), by: 'personId', args: id => `personId: "${id}", ${on}` },
  input(
    ...(['createAffiliation', 'organizationId', 'Organization', 'PERSON_MANAGE'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", ${asStaff}`,
  ),
  refers(
    input(
      ...(['createAffiliation', 'personId', 'Person', 'PERSON_READ'] as const),
      (_, { local }) => `organizationId: "${local.own.organizationId}", ${asStaff}`,
    ),
    at('PERSON_MANAGE'),
  ),
  verb('endAffiliation', 'Affiliation', 'PERSON_MANAGE', on),
  {
    name: 'transferMember',
    by: 'personId',
    of: 'Person',
    when: at('PERSON_MANAGE'),
    does: () => true,
    args: (id, { local }) => `personId: "${id}", organizationId: "${local.own.organizationId}", ${on}`,
  },
  {
    ...verb('transferMember', 'Organization', 'PERSON_MANAGE'),
    by: 'organizationId',
    when: at('PERSON_MANAGE'),
    args: (id, { local }) => `personId: "${local.child.personId}", organizationId: "${id}", ${on}`,
  },
  input(
    ...(['createAppointment', 'organizationId', 'Organization', 'APPOINTMENT_MANAGE'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", postId: "${world.post('INSTRUCTOR')}", ${day}`,
  ),
  input(
    ...(['createAppointment', 'bodyId', 'Body', 'APPOINTMENT_MANAGE'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", postId: "${world.post('INSTRUCTOR')}", ${day}`,
  ),
  refers(
    input(
      ...(['createAppointment', 'personId', 'Person', 'PERSON_READ'] as const),
      (_, { local, post }) => `organizationId: "${local.own.organizationId}", postId: "${post('INSTRUCTOR')}", ${day}`,
    ),
    at('APPOINTMENT_MANAGE'),
  ),
  verb('endAppointment', 'Appointment', 'APPOINTMENT_MANAGE', on),
  input(
    ...(['createResponsibility', 'organizationId', 'Organization', 'APPOINTMENT_MANAGE'] as const),
    (_, world, actor) => `personId: "${self(world, actor)}", kind: AREA, ${day}`,
  ),
  refers(
    input(
      ...(['createResponsibility', 'personId', 'Person', 'PERSON_READ'] as const),
      (_, { local }) => `organizationId: "${local.own.organizationId}", kind: AREA, ${day}`,
    ),
    at('APPOINTMENT_MANAGE'),
  ),
  verb('endResponsibility', 'Responsibility', 'APPOINTMENT_MANAGE', on),
  {
    ...verb('handOver', 'Person', 'APPOINTMENT_MANAGE'),
    by: 'fromPersonId',
    args: (id, world, actor) => `fromPersonId: "${id}", toPersonId: "${self(world, actor)}", ${on}`,
  },
  {
    name: 'handOver',
    by: 'toPersonId',
    of: 'Person',
    when: at('APPOINTMENT_MANAGE'),
    does: () => true,
    args: (id, { local }) => `fromPersonId: "${local.own.personId}", toPersonId: "${id}", ${on}`,
  },
]

const otherVerbs: Verb[] = [
  input('createCycle', 'organizationId', 'Organization', 'CYCLE_MANAGE', () => period),
  { ...verb('copyCycle', 'Cycle', 'CYCLE_MANAGE'), args: id => `id: "${id}", input: {}` },
  verb('updateCycle', 'Cycle', 'CYCLE_MANAGE', 'input: { name: "新" }'),
  {
    ...verb('updateCycle', 'Organization', 'CYCLE_MANAGE'),
    by: 'input.organizationId',
    when: at('CYCLE_MANAGE'),
    args: (id, { local }) => `${withId()(local.own.cycleId)}, input: { organizationId: "${id}" }`,
  },
  verb('confirmImport', 'Import', 'ROSTER_IMPORT'),
  verb('discardImport', 'Import', 'ROSTER_IMPORT'),
  verb('undoImport', 'Import', 'ROSTER_IMPORT'),
  verb('drawUpRoster', 'Cycle', 'CYCLE_MANAGE'),
  verb('excludeFromRoster', 'RosterEntry', 'CYCLE_MANAGE', reason),
  verb('includeInRoster', 'RosterEntry', 'CYCLE_MANAGE'),
  verb('startCycle', 'Cycle', 'CYCLE_MANAGE'),
  verb('closeCycle', 'Cycle', 'CYCLE_MANAGE', 'input: { settled: [] }'),
  verb('reopenCycle', 'Cycle', 'CYCLE_MANAGE', reason),
  verb('acceptProposedAssignments', 'Cycle', 'CYCLE_MANAGE'),
  {
    ...verb('acceptProposedAssignments', 'Organization', 'ORGANIZATION_READ'),
    by: 'organizationId',
    when: at('CYCLE_MANAGE'),
    does: () => true,
    args: (id, { local }) => `${withId()(local.own.cycleId)}, organizationId: "${id}"`,
  },
  input('assignReviewer', 'rosterEntryId', 'RosterEntry', 'CYCLE_MANAGE', (_, { local }) => `personId: "${local.own.reviewerId}"`),
  refers(
    input('assignReviewer', 'personId', 'Person', 'PERSON_READ', (_, { local }) => `rosterEntryId: "${local.own.entryId}"`),
    (actor, world) => at('CYCLE_MANAGE')(actor, world) && at('STATISTICS_READ')(actor, world),
  ),
  { ...verb('reassign', 'Assignment', 'CYCLE_MANAGE'), args: (id, { local }) => `${withId()(id)}, personId: "${local.own.ownerId}"` },
  {
    name: 'reassign',
    by: 'personId',
    of: 'Person',
    when: at('CYCLE_MANAGE'),
    does: () => true,
    args: (id, { thing }) => `${withId()(thing('Assignment', 'of the organisation at own').id)}, personId: "${id}"`,
  },
  verb('unassign', 'Assignment', 'CYCLE_MANAGE'),
  ...revisionVerbs('CriteriaSet', criteria),
  ...revisionVerbs('Treatment', treatment),
  ...revisionVerbs('Post', post),
  ...revisionVerbs('ReviewForm', form),
  verb('updateSchoolTerm', 'SchoolTerm', 'CALENDAR_MANAGE', 'input: { name: "新" }'),
  verb('resetAccount', 'Account', notOneself),
  verb('disableAccount', 'Account', notOneself),
  verb('enableAccount', 'Account', notOneself),
  verb('confirmAccount', 'Account', notOneself),
  input('inviteAccount', 'personId', 'Person', 'ACCOUNT_MANAGE', () => 'username: "somebody"'),
  { ...verb('readNotification', 'Notification', 'NOTIFICATION_TICK'), args: id => `id: "${id}"` },
  input('createSavedView', 'organizationId', 'Organization', 'SAVED_VIEW_SHARE', () => 'list: "measures", name: "逾期", query: ""'),
  verb('updateSavedView', 'SavedView', 'SAVED_VIEW_MANAGE', 'input: { name: "新" }'),
  {
    ...verb('updateSavedView', 'Organization', 'SAVED_VIEW_SHARE'),
    by: 'input.organizationId',
    when: at('SAVED_VIEW_MANAGE'),
    args: (id, { local }) => `${withId()(local.own.savedViewId)}, input: { organizationId: "${id}" }`,
  },
  verb('deleteSavedView', 'SavedView', 'SAVED_VIEW_MANAGE'),
  { ...verb('revokeAccessToken', 'AccessToken', 'ACCESS_TOKEN_MANAGE'), args: id => `id: "${id}"` },
]

export const verbsOfRecords: readonly Verb[] = [...organizationVerbs, ...peopleVerbs, ...otherVerbs]

/** Verbs on records without an organisation: allowed with rights everywhere, and for units to any office. */
const fromOffice = (actor: Actor) => actor.everywhere
const anyOffice = (actor: Actor) => actor.everywhere || actor.posts.some(({ capability }) => capability === 'OFFICE')
export const placeless: Record<string, { args: string; does: (actor: Actor) => boolean }> = {
  createOrganization: { args: 'input: { name: "新", kind: PARTY_COMMITTEE }', does: fromOffice },
  createUnit: { args: 'input: { name: "新", kind: SCHOOL }', does: anyOffice },
  createBody: { args: 'input: { name: "新", kind: OTHER }', does: fromOffice },
  createPerson: { args: 'input: { name: "新人", politicalStatus: PARTY_MEMBER }', does: fromOffice },
  createCriteriaSet: { args: `input: { code: "OWN", ${criteria} }`, does: fromOffice },
  createReviewForm: { args: `input: { code: "OWN", ${form} }`, does: fromOffice },
  createPost: { args: `input: { code: "OWN", ${post} }`, does: fromOffice },
  createTreatment: { args: `input: { code: "OWN", ${treatment} }`, does: fromOffice },
  createSchoolTerm: { args: 'input: { name: "新", startsOn: "2012-09-01", endsOn: "2013-01-20" }', does: fromOffice },
  loadCalendarNotice: { args: 'input: { year: 2003, number: "二", text: "元旦：1月1日放假。" }', does: fromOffice },
  inviteAccount: { args: 'input: { username: "somebody" }', does: actor => fromOffice(actor) && actor.scopes === null },
  readAllNotifications: { args: 'until: "2011-12-31T00:00:00Z"', does: actor => reach(actor, 'NOTIFICATION_TICK').length > 0 },
  createSavedView: {
    args: 'input: { list: "measures", name: "逾期", query: "" }',
    does: actor => reach(actor, 'SAVED_VIEW_MANAGE').length > 0,
  },
  createAccessToken: { args: 'name: "令牌", scopes: [WRITE]', does: actor => actor.scopes === null },
}
