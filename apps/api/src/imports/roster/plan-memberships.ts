import { type PoliticalStatus, standingOf } from '@pingyi/domain/internal'
import type { Affiliation } from '../../people/affiliation.ts'
import type { Outcome, Plan } from './plan-parts.ts'
import type { PeoplePresent, Somebody } from './present-rows.ts'
import type { Problems, RosterRow } from './problems.ts'

/** What the rows are compared with, and where the changes go. */
export type Planning = { readonly people: PeoplePresent; readonly plan: Plan; readonly problems: Problems; readonly day: string }

type Period = { readonly fromOn: string; readonly toOn: string | null }
const isOpen =
  (day: string) =>
  ({ toOn }: Period) =>
    toOn === null || toOn > day
const overlaps = (periods: readonly Period[], fromOn: string, but: readonly (Period | undefined)[] = []) =>
  periods.some(one => !but.includes(one) && isOpen(fromOn)(one))

/** What is stored of somebody: their memberships and what they take part in, and which of them hold today or later. */
function storedOf({ id, stored }: Somebody, { people, day }: Planning) {
  const memberships = (stored && people.memberships.get(id)) || []
  const affiliations = (stored && people.affiliations.get(id)) || []
  return { memberships, affiliations, member: memberships.findLast(isOpen(day)), open: affiliations.filter(isOpen(day)) }
}

/** True if the row makes a member of somebody, or they are one. */
export const isOrBecomesMember = (row: RosterRow, somebody: Somebody, organizationId: string | null, planning: Planning): boolean =>
  (organizationId !== null && standingOf(row.fields.politicalStatus as PoliticalStatus) !== null) ||
  storedOf(somebody, planning).member !== undefined

/** Members become so in the organisation of the row; anybody else takes part there. */
export function planPlace(row: RosterRow, somebody: Somebody, organizationId: string | null, planning: Planning): Outcome {
  const standing = standingOf(row.fields.politicalStatus as PoliticalStatus)
  const { member } = storedOf(somebody, planning)
  if (!standing && member) {
    planning.problems.at(row, 'politicalStatus', 'NOT_ALLOWED', undefined, member.fromOn)
    return 'unchanged'
  }
  if (!organizationId) return 'unchanged'
  return standing
    ? planMembership(row, somebody, organizationId, standing, planning)
    : planAffiliation(row, somebody, organizationId, planning)
}

/** In the same organisation, only the first day and the standing may change. In another one, the member is transferred on the given day or today. */
function planMembership(
  row: RosterRow,
  somebody: Somebody,
  organizationId: string,
  standing: 'FULL' | 'PROBATIONARY',
  planning: Planning,
): Outcome {
  const { plan, problems, day } = planning
  const { create, update } = plan.memberships
  const asked = row.fields.fromOn || null
  const { memberships, member: present, open } = storedOf(somebody, planning)
  const refuse = (limit = present?.fromOn) => {
    problems.at(row, 'fromOn', 'OVERLAPS', asked ?? day, limit)
    return 'unchanged' as const
  }
  const end = (on: string) =>
    present && update.push({ id: present.id, version: present.version, fromOn: present.fromOn, toOn: on, standing: present.standing })
  if (present?.organizationId === organizationId) {
    const isConfirmed = present.standing === 'PROBATIONARY' && standing === 'FULL'
    const confirmedOn = asked && asked > present.fromOn ? asked : day
    if (isConfirmed && confirmedOn > present.fromOn && isOpen(confirmedOn)(present)) {
      end(confirmedOn)
      create.push({ personId: somebody.id, organizationId, standing, fromOn: confirmedOn })
      return 'update'
    }
    const fromOn = asked ?? present.fromOn
    if (fromOn === present.fromOn && standing === present.standing) return 'unchanged'
    if (overlaps(memberships, fromOn, [present]) || (present.toOn && present.toOn <= fromOn)) return refuse()
    update.push({ id: present.id, version: present.version, fromOn, toOn: present.toOn, standing })
    return 'update'
  }
  const fromOn = asked ?? day
  if (present && fromOn <= present.fromOn) return refuse()
  if (overlaps(memberships, fromOn, [present])) return refuse()
  const later = open.find(one => one.fromOn >= fromOn)
  if (later) return refuse(later.fromOn)
  end(fromOn)
  endAffiliations(open, fromOn, plan)
  create.push({ personId: somebody.id, organizationId, standing, fromOn })
  return 'create'
}

const endAffiliations = (open: readonly Affiliation[], toOn: string, plan: Plan) => {
  for (const { id, version, fromOn } of open) plan.affiliations.update.push({ id, version, fromOn, toOn })
}

/** Somebody on the staff’s roster who is no member. What they take part in as another than staff stays. */
function planAffiliation(row: RosterRow, somebody: Somebody, organizationId: string, planning: Planning): Outcome {
  const { plan, problems, day } = planning
  const { create, update } = plan.affiliations
  const asked = row.fields.fromOn || null
  const { affiliations, memberships, open } = storedOf(somebody, planning)
  const refuse = (limit?: string) => {
    problems.at(row, 'fromOn', 'OVERLAPS', asked ?? day, limit)
    return 'unchanged' as const
  }
  const here = affiliations.filter(one => one.organizationId === organizationId)
  const present = open.find(one => one.organizationId === organizationId)
  if (present) {
    if (!asked || asked === present.fromOn) return 'unchanged'
    if (overlaps([...here, ...memberships], asked, [present]) || (present.toOn && present.toOn <= asked)) return refuse(present.fromOn)
    update.push({ id: present.id, version: present.version, fromOn: asked, toOn: present.toOn })
    return 'update'
  }
  const fromOn = asked ?? day
  const left = open.filter(({ classes }) => classes.includes('STAFF'))
  const later = left.find(one => one.fromOn >= fromOn)
  if (later) return refuse(later.fromOn)
  if (overlaps([...here, ...memberships], fromOn)) return refuse()
  endAffiliations(left, fromOn, plan)
  create.push({ personId: somebody.id, organizationId, classes: ['STAFF'], fromOn })
  return 'create'
}
