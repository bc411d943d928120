import { randomUUID } from 'node:crypto'
import { defaultAuthority, type Facts } from '@pingyi/domain'
import { AccessToken } from '../../accounts/access-token.ts'
import { Account } from '../../accounts/account.ts'
import { Assignment } from '../../assignments/assignment.ts'
import { Cycle } from '../../cycles/cycle.ts'
import { Notification } from '../../notifications/notification.ts'
import { Occasion } from '../../occasions/occasion.ts'
import { OccasionAttendee } from '../../occasions/occasion-attendee.ts'
import { Body } from '../../organizations/body.ts'
import { Organization } from '../../organizations/organization.ts'
import { OrganizationEdge } from '../../organizations/organization-edge.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Responsibility } from '../../people/responsibility.ts'
import { RosterEntry } from '../../rosters/roster-entry.ts'
import { SavedView } from '../../saved-views/saved-view.ts'
import { above, type Place, pathOf } from './places.ts'
import type { Put } from './rows.ts'
import type { Thing } from './things.ts'

export const fromOn = '2000-01-01'
export const human = (name: string): Partial<Person> => ({
  name,
  pinyin: name.replaceAll(' ', ''),
  initials: 'x',
  number: `№ ${name}`,
  originalName: `原名 ${name}`,
})

export type Local = {
  readonly organizationId: string
  readonly cycleId: string
  readonly entryId: string
  readonly reviewerId: string
  readonly personId: string
  readonly ownerId: string
  readonly accountId: string
  readonly occasionId: string
  readonly talkId: string
  readonly bodyId: string
  readonly savedViewId: string
  readonly things: (at: Facts) => Thing[]
}

/** The rows of a place that do not depend on the actor: people with their periods, a cycle with its roster, a body, an occasion, an account. */
export function putPlace(
  put: Put,
  place: Place,
  local: Readonly<Record<Place, Local>>,
  of: { form: string; talk: string; post: string; unit: string },
): Local {
  const organizationId = randomUUID()
  const parentId = above[place] ? local[above[place]].organizationId : null
  const up = pathOf(place)
    .slice(1)
    .map(one => local[one].organizationId)
  const path = `/${[...up.reverse(), organizationId].join('/')}/`
  put(Organization, {
    id: organizationId,
    name: place,
    kind: parentId ? 'PARTY_BRANCH' : 'PARTY_COMMITTEE',
    parentId,
    path,
    unitId: of.unit,
  })
  put(OrganizationEdge, { organizationId, parentId, fromOn })
  const bodyId = put(Body, { name: place, kind: 'WORKING_GROUP', aliases: [], organizationId })
  const [reviewerId, personId, ownerId] = ['reviewer', 'person', 'owner'].map(who => put(Person, human(`${who} at ${place}`))) as [
    string,
    string,
    string,
  ]
  const memberships = [reviewerId, personId, ownerId].map(
    one => [one, put(Membership, { personId: one, organizationId, standing: 'FULL', fromOn })] as const,
  )
  const guestId = put(Person, human(`guest at ${place}`))
  const affiliationId = put(Affiliation, { personId: guestId, organizationId, classes: ['PARENT'], fromOn })
  const appointmentId = put(Appointment, { personId: reviewerId, postId: of.post, organizationId, fromOn })
  const inBodyId = put(Appointment, { personId: ownerId, postId: of.post, bodyId, fromOn })
  const responsibilityId = put(Responsibility, { personId: reviewerId, organizationId, kind: 'CONTACT_POINT', fromOn })
  const accountId = put(Account, { username: `account at ${place}`, personId: reviewerId, status: 'ACTIVE', everywhere: false })
  const tokenId = put(AccessToken, { accountId, name: '令牌', scopes: ['WRITE'] })
  const savedViewId = put(SavedView, { list: 'measures', name: '逾期', query: 'sort=dueOn', ownerId: accountId, organizationId })
  const cycleId = put(Cycle, {
    name: place,
    kind: 'YEAR',
    organizationId,
    startsOn: '2011-01-01',
    endsOn: '2011-12-31',
    rosterOn: '2011-12-31',
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
    personDisclosure: 'SUBJECT_ORGANIZATION',
    authority: defaultAuthority,
    criteria: [],
  })
  const entryId = put(RosterEntry, { cycleId, subjectKind: 'ORGANIZATION', organizationId, personId: null })
  const personEntryId = put(RosterEntry, { cycleId, subjectKind: 'PERSON', organizationId, personId })
  const waitingId = put(RosterEntry, { cycleId, subjectKind: 'PERSON', organizationId, personId: ownerId })
  const assignmentId = put(Assignment, { rosterEntryId: personEntryId, personId: reviewerId, authorityRule: 'BRANCH_SECRETARY_MEMBERS' })
  const ofOrganizationId = put(Assignment, { rosterEntryId: entryId, personId: reviewerId, authorityRule: 'SECRETARY_ORGANIZATIONS' })
  const occasionId = put(Occasion, {
    cycleId,
    formId: of.form,
    kind: 'OTHER',
    title: place,
    heldOn: '2011-10-01',
    organizationId,
    headcounts: [],
  })
  const told = {
    kind: 'CYCLE_STARTED',
    subjectType: 'Cycle',
    subjectId: cycleId,
    accountId,
    details: {},
    toldAt: new Date(),
    times: 1,
  } as const
  const notificationId = put(Notification, { ...told, personId })
  const talkId = put(Occasion, {
    cycleId,
    formId: of.talk,
    kind: 'OTHER',
    title: `talk ${place}`,
    heldOn: '2011-10-01',
    organizationId,
    headcounts: [],
    chairId: reviewerId,
    recordedById: accountId,
  })
  put(OccasionAttendee, { occasionId, personId: ownerId })
  const name = `at ${place}`
  const things = (at: Facts): Thing[] => [
    { type: 'Organization', id: organizationId, name, facts: at },
    { type: 'Body', id: bodyId, name, facts: at },
    { type: 'Person', id: reviewerId, name: `reviewer ${name}`, facts: { ...at, personId: reviewerId } },
    { type: 'Person', id: personId, name, facts: { ...at, personId } },
    { type: 'Person', id: ownerId, name: `owner ${name}`, facts: { ...at, personId: ownerId } },
    ...memberships.map(([of, id]): Thing => ({ type: 'Membership', id, name, facts: { ...at, personId: of } })),
    { type: 'Person', id: guestId, name: `guest ${name}`, facts: { ...at, personId: guestId } },
    { type: 'Affiliation', id: affiliationId, name, facts: { ...at, personId: guestId } },
    { type: 'Appointment', id: appointmentId, name, facts: { ...at, personId: reviewerId } },
    { type: 'Appointment', id: inBodyId, name: `in a body ${name}`, facts: { ...at, personId: ownerId } },
    { type: 'Responsibility', id: responsibilityId, name, facts: { ...at, personId: reviewerId } },
    { type: 'Account', id: accountId, name, facts: { ...at, recordedById: accountId } },
    { type: 'AccessToken', id: tokenId, name, facts: { recordedById: accountId } },
    { type: 'SavedView', id: savedViewId, name, facts: { ...at, recordedById: accountId, draft: false } },
    { type: 'Cycle', id: cycleId, name, facts: at },
    { type: 'RosterEntry', id: entryId, name, facts: { ...at, personId: null }, waits: true },
    { type: 'RosterEntry', id: personEntryId, name, facts: { ...at, personId } },
    { type: 'RosterEntry', id: waitingId, name: `owner ${name}`, facts: { ...at, personId: ownerId }, waits: true },
    { type: 'Occasion', id: occasionId, name, facts: { ...at, confidential: false } },
    { type: 'Assignment', id: assignmentId, name, facts: { ...at, personId, reviewerId } },
    { type: 'Assignment', id: ofOrganizationId, name: `of the organisation ${name}`, facts: { ...at, personId: null, reviewerId } },
    { type: 'Occasion', id: talkId, name: `talk ${name}`, facts: { ...at, confidential: true, recordedById: accountId } },
    { type: 'Notification', id: notificationId, name, facts: { path: [], personId } },
  ]
  return { organizationId, cycleId, entryId, reviewerId, personId, ownerId, accountId, occasionId, talkId, bodyId, savedViewId, things }
}
