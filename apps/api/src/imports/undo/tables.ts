import { Organization } from '../../organizations/organization.ts'
import { OrganizationEdge } from '../../organizations/organization-edge.ts'
import { Unit } from '../../organizations/unit.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Responsibility } from '../../people/responsibility.ts'
import type { Row, Target } from '../../platform/context.ts'

export type UndoableTable = {
  readonly table: string
  readonly entity: Target<Row>
  /** The columns that an import changes in existing rows. */
  readonly columns: readonly string[]
}
const of = <T extends Row>(table: string, entity: Target<T>, columns: readonly (keyof T & string)[] = []): UndoableTable => ({
  table,
  columns,
  entity: entity as unknown as Target<Row>,
})

/** The tables that a roster writes, in the order in which they are undone: referring rows come first. */
export const takenBack: readonly UndoableTable[] = [
  of('responsibilities', Responsibility, ['fromOn']),
  of('appointments', Appointment, ['fromOn', 'portfolio']),
  of('memberships', Membership, ['fromOn', 'toOn', 'standing']),
  of('affiliations', Affiliation, ['fromOn', 'toOn']),
  of('people', Person, ['number', 'politicalStatus', 'name', 'originalName', 'pinyin', 'initials']),
  of('organization_edges', OrganizationEdge),
  of('organizations', Organization, ['name', 'shortName', 'kind', 'unitId', 'foundedOn']),
  of('units', Unit),
]
