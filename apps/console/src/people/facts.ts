type Named = { id: string; name: string }
type Text = { zh: string; en: string }
type Period = { id: string; version: number; fromOn: string; toOn: string | null }

export type Membership = Period & { organization: Named; person?: Named }
export type Appointment = Period & {
  portfolio: string | null
  post: { id: string; name: Text; capability: string }
  organization: Named | null
  body: Named | null
  person?: Named
}
export type Responsibility = Period & { kind: string; person: Named; organization: Named }
export type Person = {
  id: string
  version: number
  name: string
  originalName: string | null
  number: string | null
  partyStatus: string
  viewerMay: string[]
  organization: Named | null
  /** Null also where the reader may not see it. */
  account: { id: string; status: string } | null
  appointments: Appointment[]
  memberships?: Membership[]
}
/** A post in an organisation or body, with who holds it and will. */
export type Seat = {
  id: string
  vacant: boolean
  ending: boolean
  overlapping: boolean
  post: { id: string; name: Text }
  organization: Named | null
  body: Named | null
  appointments: (Period & { portfolio: string | null; person: Named })[]
}
