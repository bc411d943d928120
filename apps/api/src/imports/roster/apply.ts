import type { Actor } from '@pingyi/domain'
import { nameOf } from '../../field/person-names.ts'
import { Organization } from '../../organizations/organization.ts'
import { OrganizationEdge } from '../../organizations/organization-edge.ts'
import { Unit } from '../../organizations/unit.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Responsibility } from '../../people/responsibility.ts'
import { flushAudit, record } from '../../platform/database/audit.ts'
import { insertMany, updateMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { PersonWrite, Plan } from './plan-parts.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

/** Rows per statement and audit event. */
const chunk = 500

/** Adds normalised names and pinyin. */
async function named(people: readonly PersonWrite[]) {
  const pause = yieldToEventLoop()
  const rows = []
  for (const { spelling, ...person } of people) {
    await pause()
    rows.push({ ...person, ...nameOf(spelling) })
  }
  return rows
}

/** Writes a plan in a few statements per table. Periods end before new ones start. */
export async function applyPlan(tx: Tx, actor: Actor, importId: string, plan: Plan, written: (rows: number) => void): Promise<void> {
  const inChunks = async <T>(rows: readonly T[], write: (some: readonly T[]) => Promise<unknown>) => {
    for (let i = 0; i < rows.length; i += chunk) {
      const some = rows.slice(i, i + chunk)
      await write(some)
      record(tx, actor, 'roster.imported', { type: 'Import', id: importId, organizationId: plan.organizationId })
      await flushAudit(tx)
      written(some.length)
    }
  }
  await inChunks(plan.units, rows => insertMany(tx, Unit, rows))
  await inChunks(plan.organizations.update, rows => updateMany(tx, Organization, rows))
  await inChunks(plan.organizations.create, rows => insertMany(tx, Organization, rows))
  await inChunks(plan.edges, rows => insertMany(tx, OrganizationEdge, rows))
  await inChunks(plan.people.update, async rows => updateMany(tx, Person, await named(rows)))
  await inChunks(plan.people.create, async rows => insertMany(tx, Person, await named(rows)))
  await inChunks(plan.memberships.update, rows => updateMany(tx, Membership, rows))
  await inChunks(plan.affiliations.update, rows => updateMany(tx, Affiliation, rows))
  await inChunks(plan.memberships.create, rows => insertMany(tx, Membership, rows))
  await inChunks(plan.affiliations.create, rows => insertMany(tx, Affiliation, rows))
  await inChunks(plan.appointments.update, rows => updateMany(tx, Appointment, rows))
  await inChunks(plan.appointments.create, rows => insertMany(tx, Appointment, rows))
  await inChunks(plan.responsibilities.update, rows => updateMany(tx, Responsibility, rows))
  await inChunks(plan.responsibilities.create, rows => insertMany(tx, Responsibility, rows))
}

/** The number of rows that a plan writes. */
export const sizeOf = ({ units, edges, organizations, people, memberships, affiliations, appointments, responsibilities }: Plan): number =>
  [organizations, people, memberships, affiliations, appointments, responsibilities].reduce(
    (sum, { create, update }) => sum + create.length + update.length,
    units.length + edges.length,
  )
