import { named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Affiliation, Appointment, Membership, Person, Post, Responsibility, Seat } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { revisionSelection } from '../kit/revisions/revision.ts'
import { personFields } from './fields.ts'

const period = { id: true, version: true, fromOn: true, toOn: true } as const

export const postSelection = select<Post>()({ id: true, code: true, revision: true, name: text, capability: true, source: true })
export type PostRow = Selected<Post, typeof postSelection>

export const postPageSelection = select<Post>()({ ...revisionSelection, capability: true })
export type PostPageRow = Selected<Post, typeof postPageSelection>

export const membershipSelection = select<Membership>()({ ...period, standing: true, person: named, organization: named })
export type MembershipRow = Selected<Membership, typeof membershipSelection>

export const affiliationSelection = select<Affiliation>()({
  ...period,
  classes: true,
  person: named,
  organization: named,
  unit: named,
})
export type AffiliationRow = Selected<Affiliation, typeof affiliationSelection>

export const appointmentSelection = select<Appointment>()({
  ...period,
  portfolio: true,
  person: named,
  post: postSelection,
  organization: named,
  body: named,
})
export type AppointmentRow = Selected<Appointment, typeof appointmentSelection>

export const responsibilitySelection = select<Responsibility>()({ ...period, kind: true, person: named, organization: named })
export type ResponsibilityRow = Selected<Responsibility, typeof responsibilitySelection>

/** What a list of people shows of each. */
export const personSelection = select<Person>()({
  ...selectionOf(personFields),
  id: true,
  version: true,
  viewerMay: true,
  account: { id: true, status: true },
  affiliations: { ...period, classes: true, organization: named, unit: named },
  appointments: {
    ...period,
    portfolio: true,
    post: { id: true, name: text, capability: true },
    organization: named,
    body: named,
  },
})

/** What their own page shows beside that. */
export const personMore = select<Person>()({ memberships: { ...period, standing: true, organization: named } })
export type PersonRow = Selected<Person, typeof personSelection> & Partial<Selected<Person, typeof personMore>>

/** A post in an organisation or body, with who holds it and will. */
export const seatSelection = select<Seat>()({
  id: true,
  vacant: true,
  ending: true,
  overlapping: true,
  post: { id: true, name: text },
  organization: named,
  body: named,
  appointments: { ...period, portfolio: true, person: named },
})
export type SeatRow = Selected<Seat, typeof seatSelection>
