import { type Actor, reach } from '@pingyi/domain'
import type { Thing } from './things.ts'
import { at, can, type Does, input, on, reason, refers, self, type Verb, verb, withId } from './verb.ts'

const text = (at: string) => `${at}: { zh: "名", en: "name" }`
const criteria = `${text('name')}, subjects: [{ kind: ORGANIZATION }], criteria: [{ code: "A", ${text('name')} }], source: "出处"`
const period =
  'startsOn: "2012-01-01", endsOn: "2012-12-31", rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY, kind: YEAR, name: "2012"'
const notOneself: Does = (actor, facts, { id }) => id !== actor.accountId && can('account:manage')(actor, facts, {} as Thing)

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
  {
    ...verb('handOver', 'Person', 'appointment:manage'),
    ...{ by: 'fromPersonId', args: (id, world, actor) => `fromPersonId: "${id}", toPersonId: "${self(world, actor)}", ${on}` },
  },
  {
    ...{ name: 'handOver', by: 'toPersonId', of: 'Person', when: at('appointment:manage'), does: () => true },
    args: (id, { local }) => `fromPersonId: "${local.own.personId}", toPersonId: "${id}", ${on}`,
  },
]

const otherVerbs: Verb[] = [
  input('createCycle', 'organizationId', 'Organization', 'cycle:manage', () => period),
  { ...verb('copyCycle', 'Cycle', 'cycle:manage'), args: id => `id: "${id}", input: {}` },
  verb('updateCycle', 'Cycle', 'cycle:manage', 'input: { name: "新" }'),
  {
    ...verb('updateCycle', 'Organization', 'cycle:manage'),
    ...{ by: 'input.organizationId', when: at('cycle:manage') },
    args: (id, { local }) => `${withId()(local.own.cycleId)}, input: { organizationId: "${id}" }`,
  },
  verb('confirmImport', 'Import', 'roster:import'),
  verb('discardImport', 'Import', 'roster:import'),
  verb('undoImport', 'Import', 'roster:import'),
  verb('drawUpRoster', 'Cycle', 'cycle:manage'),
  verb('excludeFromRoster', 'RosterEntry', 'cycle:manage', reason),
  verb('includeInRoster', 'RosterEntry', 'cycle:manage'),
  verb('startCycle', 'Cycle', 'cycle:manage'),
  verb('acceptProposedAssignments', 'Cycle', 'cycle:manage'),
  {
    ...verb('acceptProposedAssignments', 'Organization', 'organization:read'),
    ...{ by: 'organizationId', when: at('cycle:manage'), does: () => true },
    args: (id, { local }) => `${withId()(local.own.cycleId)}, organizationId: "${id}"`,
  },
  input('assignReviewer', 'rosterEntryId', 'RosterEntry', 'cycle:manage', (_, { local }) => `personId: "${local.own.reviewerId}"`),
  refers(
    input('assignReviewer', 'personId', 'Person', 'person:read', (_, { local }) => `rosterEntryId: "${local.own.entryId}"`),
    (actor, world) => at('cycle:manage')(actor, world) && at('statistics:read')(actor, world),
  ),
  { ...verb('reassign', 'Assignment', 'cycle:manage'), args: (id, { local }) => `${withId()(id)}, personId: "${local.own.ownerId}"` },
  {
    ...{ name: 'reassign', by: 'personId', of: 'Person', when: at('cycle:manage'), does: () => true },
    args: (id, { thing }) => `${withId()(thing('Assignment', 'of the organisation at own').id)}, personId: "${id}"`,
  },
  verb('unassign', 'Assignment', 'cycle:manage'),
  verb('reviseCriteriaSet', 'CriteriaSet', 'criteria:manage', `input: { ${criteria} }`),
  verb('updateSchoolTerm', 'SchoolTerm', 'calendar:manage', 'input: { name: "新" }'),
  verb('resetAccount', 'Account', notOneself),
  verb('disableAccount', 'Account', notOneself),
  verb('enableAccount', 'Account', notOneself),
  input('inviteAccount', 'personId', 'Person', 'account:manage', () => 'username: "somebody"'),
  { ...verb('readNotification', 'Notification', 'notification:tick'), args: id => `id: "${id}"` },
  input('createSavedView', 'organizationId', 'Organization', 'savedView:share', () => 'list: "measures", name: "逾期", query: ""'),
  verb('updateSavedView', 'SavedView', 'savedView:manage', 'input: { name: "新" }'),
  {
    ...verb('updateSavedView', 'Organization', 'savedView:share'),
    ...{ by: 'input.organizationId', when: at('savedView:manage') },
    args: (id, { local }) => `${withId()(local.own.savedViewId)}, input: { organizationId: "${id}" }`,
  },
  verb('deleteSavedView', 'SavedView', 'savedView:manage'),
  { ...verb('revokeAccessToken', 'AccessToken', 'token:own'), args: id => `id: "${id}"` },
]

export const verbsOfRecords: readonly Verb[] = [...organizationVerbs, ...peopleVerbs, ...otherVerbs]

/** What belongs to no organisation: the installation's own office does it, and for units any office. */
const fromOffice = (actor: Actor) => actor.everywhere
const anyOffice = (actor: Actor) => actor.everywhere || actor.posts.some(({ capability }) => capability === 'OFFICE')
export const placeless: Record<string, { args: string; does: (actor: Actor) => boolean }> = {
  createOrganization: { args: 'input: { name: "新", kind: PARTY_COMMITTEE }', does: fromOffice },
  createUnit: { args: 'input: { name: "新", kind: SCHOOL }', does: anyOffice },
  createBody: { args: 'input: { name: "新", kind: OTHER }', does: fromOffice },
  createPerson: { args: 'input: { name: "新人", partyStatus: FULL_MEMBER }', does: fromOffice },
  createCriteriaSet: { args: `input: { code: "OWN", ${criteria} }`, does: fromOffice },
  createSchoolTerm: { args: 'input: { name: "新", startsOn: "2012-09-01", endsOn: "2013-01-20" }', does: fromOffice },
  loadCalendarNotice: { args: 'input: { year: 2003, number: "二", text: "元旦：1月1日放假。" }', does: fromOffice },
  inviteAccount: { args: 'input: { username: "somebody" }', does: actor => fromOffice(actor) && actor.scopes === null },
  readAllNotifications: { args: 'until: "2011-12-31T00:00:00Z"', does: actor => reach(actor, 'notification:tick').length > 0 },
  createSavedView: {
    args: 'input: { list: "measures", name: "逾期", query: "" }',
    does: actor => reach(actor, 'savedView:manage').length > 0,
  },
  createAccessToken: { args: 'name: "令牌", scopes: [WRITE]', does: actor => actor.scopes === null },
}
