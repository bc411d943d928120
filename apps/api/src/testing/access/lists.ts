import { type Action, type Actor, may, reach } from '@pingyi/domain'
import type { Thing } from './things.ts'
import type { AccessWorld } from './world.ts'

/** What a list or a single thing of the schema answers, by the access table. */
export type Read = {
  readonly of: string
  readonly may: (actor: Actor, thing: Thing) => boolean
  /** Arguments to ask with, each with the things that it asks about; by default one asking without any. */
  readonly asked?: (world: AccessWorld) => readonly (readonly [string, (thing: Thing) => boolean])[]
}

const by =
  (action: Action) =>
  (actor: Actor, { facts }: Thing) =>
    may(actor, action, facts)
const list = (of: string, action: Action, asked?: Read['asked']): Read => ({ of, may: by(action), ...(asked && { asked }) })

/** Every event in reach, and to those who read the log at all what they did themselves. */
const readsEvent = (actor: Actor, thing: Thing) =>
  by('audit:read')(actor, thing) || (reach(actor, 'audit:read').length > 0 && thing.facts.recordedById === actor.accountId)

const inCycles =
  (args: (cycleId: string) => string, keep: (thing: Thing) => boolean): Read['asked'] =>
  ({ local }) =>
    Object.values(local).map(({ cycleId, organizationId }) => [
      args(cycleId),
      thing => thing.facts.organizationId === organizationId && keep(thing),
    ])

export const lists: Record<string, Read> = {
  accessTokens: list('AccessToken', 'token:own'),
  accounts: list('Account', 'account:read'),
  appointments: list('Appointment', 'person:read'),
  assignments: list('Assignment', 'assignment:read'),
  auditEvents: { of: 'AuditEvent', may: readsEvent },
  bodies: list('Body', 'organization:read'),
  calendarNotices: list('CalendarNotice', 'cycle:read'),
  comments: list('Comment', 'review:read'),
  criteriaSets: list('CriteriaSet', 'cycle:read'),
  cycles: list('Cycle', 'cycle:read'),
  ledger: list(
    'Review',
    'ledger:read',
    inCycles(
      id => `filter: { cycleId: "${id}" }`,
      ({ status }) => status === undefined,
    ),
  ),
  imports: list('Import', 'roster:import'),
  measures: list('Measure', 'review:read'),
  notifications: list('Notification', 'notification:read'),
  memberships: list('Membership', 'person:read'),
  notReviewed: list(
    'RosterEntry',
    'statistics:read',
    inCycles(
      id => `cycleId: "${id}"`,
      ({ waits }) => waits === true,
    ),
  ),
  occasions: list('Occasion', 'occasion:read'),
  opinions: list('Opinion', 'review:read'),
  organizations: list('Organization', 'organization:read'),
  people: list('Person', 'person:read'),
  posts: list('Post', 'cycle:read'),
  rectifications: list('Rectification', 'review:read'),
  responsibilities: list('Responsibility', 'person:read'),
  reviewForms: list('ReviewForm', 'cycle:read'),
  reviews: list('Review', 'review:read', () => [
    ['', ({ status }) => status !== 'DISCARDED'],
    ['filter: { status: DISCARDED }', ({ status }) => status === 'DISCARDED'],
  ]),
  rosterEntries: list('RosterEntry', 'statistics:read'),
  schoolTerms: list('SchoolTerm', 'cycle:read'),
  savedViews: list('SavedView', 'savedView:read'),
  treatments: list('Treatment', 'cycle:read'),
  units: list('Unit', 'cycle:read'),
}

const singles = [
  'account',
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

/** Single things are read by those who find them in the list. */
export const single: Record<string, Read> = Object.fromEntries([...singles, ...others].map(name => [name, readOf(capital(name))]))
single.review = lists.reviews!

/** May this actor read this thing at all? */
export const reads = (actor: Actor, thing: Thing): boolean =>
  (thing.type === 'Review' ? lists.reviews! : readOf(thing.type)).may(actor, thing)
