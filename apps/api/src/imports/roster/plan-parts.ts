import type { Organization } from '../../organizations/organization.ts'
import type { OrganizationEdge } from '../../organizations/organization-edge.ts'
import type { Unit } from '../../organizations/unit.ts'
import type { Affiliation } from '../../people/affiliation.ts'
import type { Appointment } from '../../people/appointment.ts'
import type { Membership } from '../../people/membership.ts'
import type { Person } from '../../people/person.ts'
import type { Responsibility } from '../../people/responsibility.ts'
import type { ImportMark } from '../import-mark.ts'
import type { ImportSheet } from '../import-report.ts'
import type { RosterRow } from './problems.ts'

/** Rows to write to a table. New ones are complete; changed ones have all columns that may change. */
export type Writes<T> = { create: Partial<T>[]; update: (Partial<T> & { id: string; version: number })[] }
/** Pinyin is added when a person is written, because it takes time. */
export type PersonWrite = Pick<Person, 'id' | 'number' | 'politicalStatus' | 'version'> & { spelling: string }

/** All changes of a roster, computed before anything is written. */
export type Plan = {
  units: Partial<Unit>[]
  organizations: Writes<Organization>
  edges: Partial<OrganizationEdge>[]
  people: { create: PersonWrite[]; update: PersonWrite[] }
  memberships: Writes<Membership>
  affiliations: Writes<Affiliation>
  appointments: Writes<Appointment>
  responsibilities: Writes<Responsibility>
  /** The topmost organisation in the plan, for the audit log. */
  organizationId: string | null
}

export type Outcome = 'create' | 'update' | 'unchanged'
export type PeopleCounts = Record<Outcome, number>

/** Counts the outcome of each row by sheet, and for people also by organisation. */
export class Tally {
  readonly sheets = new Map<string, ImportSheet>()
  readonly organizations = new Map<string, ImportMark>()
  readonly people = new Map<string, PeopleCounts>()
  /** People of the file with an organisation: how many are or become members, and how many only take part. */
  members = 0
  affiliated = 0

  addStanding(isMember: boolean) {
    if (isMember) this.members += 1
    else this.affiliated += 1
  }

  add({ title }: RosterRow, outcome: Outcome) {
    const sheet = this.sheets.get(title) ?? { sheet: title, rows: 0, create: 0, update: 0, unchanged: 0 }
    sheet.rows += 1
    sheet[outcome] += 1
    this.sheets.set(title, sheet)
  }

  addOrganization(row: RosterRow, id: string, outcome: Outcome) {
    this.add(row, outcome)
    this.organizations.set(id, outcome === 'create' ? 'CREATE' : outcome === 'update' ? 'UPDATE' : 'UNCHANGED')
  }

  addPerson(row: RosterRow, organizationId: string | null, outcome: Outcome) {
    this.add(row, outcome)
    if (!organizationId) return
    const counts = this.people.get(organizationId) ?? { create: 0, update: 0, unchanged: 0 }
    counts[outcome] += 1
    this.people.set(organizationId, counts)
  }
}
