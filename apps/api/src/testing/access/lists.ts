import { type Action, type Actor, may, reach } from '@pingyi/domain'
import { places } from './places.ts'
import type { Thing } from './things.ts'
import type { AccessWorld } from './world.ts'

/** The expected answer of a list or single query, by the access table. */
export type Read = {
  readonly of: string
  readonly may: (actor: Actor, thing: Thing) => boolean
  /** Arguments of the query with the records expected for each. By default one query without arguments. */
  readonly asked?: (world: AccessWorld) => readonly (readonly [string, (thing: Thing, actor: Actor) => boolean])[]
}

const by =
  (action: Action) =>
  (actor: Actor, { facts }: Thing) =>
    may(actor, action, facts)
const list = (of: string, action: Action, asked?: Read['asked']): Read => ({ of, may: by(action), ...(asked && { asked }) })

/** Every event in reach. Readers of the log also see their own events. */
const readsEvent = (actor: Actor, thing: Thing) =>
  by('AUDIT_READ')(actor, thing) || (reach(actor, 'AUDIT_READ').length > 0 && thing.facts.recordedById === actor.accountId)

const inCycles =
  (args: (cycleId: string) => string, keep: (thing: Thing) => boolean): Read['asked'] =>
  ({ local, at }) =>
    places.map(place => [
      args(local[place].cycleId),
      (thing, actor) => may(actor, 'CYCLE_READ', at(place)) && thing.facts.organizationId === local[place].organizationId && keep(thing),
    ])

export const lists: Record<string, Read> = {
  accessTokens: list('AccessToken', 'ACCESS_TOKEN_MANAGE'),
  accounts: list('Account', 'ACCOUNT_READ'),
  appointments: list('Appointment', 'PERSON_READ'),
  assignments: list('Assignment', 'ASSIGNMENT_READ'),
  auditEvents: { of: 'AuditEvent', may: readsEvent },
  bodies: list('Body', 'ORGANIZATION_READ'),
  calendarNotices: list('CalendarNotice', 'SETTING_READ'),
  comments: list('Comment', 'REVIEW_READ'),
  criteriaSets: list('CriteriaSet', 'SETTING_READ'),
  cycles: list('Cycle', 'CYCLE_READ'),
  ledger: list(
    'Review',
    'LEDGER_READ',
    inCycles(
      id => `filter: { cycleId: "${id}" }`,
      ({ status }) => status === undefined,
    ),
  ),
  imports: list('Import', 'ROSTER_IMPORT'),
  measures: list('Measure', 'REVIEW_READ'),
  notifications: list('Notification', 'NOTIFICATION_READ'),
  affiliations: list('Affiliation', 'PERSON_READ'),
  memberships: list('Membership', 'PERSON_READ'),
  notReviewed: list(
    'RosterEntry',
    'STATISTICS_READ',
    inCycles(
      id => `cycleId: "${id}"`,
      ({ waits }) => waits === true,
    ),
  ),
  occasions: list('Occasion', 'OCCASION_READ'),
  opinions: list('Opinion', 'REVIEW_READ'),
  organizations: list('Organization', 'ORGANIZATION_READ'),
  people: list('Person', 'PERSON_READ'),
  posts: list('Post', 'SETTING_READ'),
  rectifications: list('Rectification', 'REVIEW_READ'),
  responsibilities: list('Responsibility', 'PERSON_READ'),
  reviewForms: list('ReviewForm', 'SETTING_READ'),
  reviews: list('Review', 'REVIEW_READ', () => [
    ['', ({ status }) => status !== 'DISCARDED'],
    ['filter: { status: DISCARDED }', ({ status }) => status === 'DISCARDED'],
  ]),
  rosterEntries: list('RosterEntry', 'STATISTICS_READ'),
  schoolTerms: list('SchoolTerm', 'SETTING_READ'),
  savedViews: list('SavedView', 'SAVED_VIEW_READ'),
  treatments: list('Treatment', 'SETTING_READ'),
  units: list('Unit', 'SETTING_READ'),
}

const singles = [
  'account',
  'affiliation',
  'appointment',
  'assignment',
  'body',
  'calendarNotice',
  'comment',
  'criteriaSet',
  'cycle',
  'import',
  'measure',
  'membership',
  'occasion',
  'opinion',
  'organization',
]
const others = [
  'person',
  'post',
  'rectification',
  'responsibility',
  'review',
  'reviewForm',
  'rosterEntry',
  'schoolTerm',
  'savedView',
  'treatment',
  'unit',
]
const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`
const readOf = (type: string) => Object.values(lists).find(({ of }) => of === type)!

/** A single record is readable for those who find it in the list. */
export const single: Record<string, Read> = Object.fromEntries([...singles, ...others].map(name => [name, readOf(capital(name))]))
single.review = lists.reviews!

/** True if the actor may read the record at all. */
export const reads = (actor: Actor, thing: Thing): boolean =>
  (thing.type === 'Review' ? lists.reviews! : readOf(thing.type)).may(actor, thing)
