import {
  type Actor,
  defaultAuthority,
  defaultDisclosure,
  type Problem,
  problemsOfLookBackRule,
  type RosterRule,
  refuseIf,
} from '@pingyi/domain'
import { problemsOfDayIn } from '@pingyi/domain/internal'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Cycle } from './cycle.ts'
import { defaultCriteria, problemsOfCriteria } from './cycle-criteria.ts'
import type { CreateCycleInput } from './cycle-inputs.ts'
import { drawUpRoster } from './draw-up-roster.ts'
import { problemsOfAuthority } from './matrix.ts'

export async function createCycle(tx: Tx, actor: Actor, input: CreateCycleInput): Promise<Cycle> {
  const { row: place, facts } = await findReadable(tx, actor, Organization, input.organizationId)
  allow(actor, 'CYCLE_MANAGE', facts)
  const { name, kind, organizationId, rosterRule, memberCapacityRule } = input
  const days = daysOf(input)
  const matrix = input.authority ?? defaultAuthority
  const lookBack = { lookBackMonths: input.lookBackMonths ?? 3, lookBackShare: input.lookBackShare ?? 100 }
  refuseIf([
    ...problemsOfPlainName('name', name),
    ...problemsOfDays(days),
    ...problemsOfLookBackRule(lookBack),
    ...problemsOfAuthority(matrix),
    ...problemsOfDayIn('startsOn', place.dissolvedOn, days.startsOn),
  ])
  if (input.criteria) refuseIf(await problemsOfCriteria(tx, matrix, input.criteria))
  const criteria = input.criteria ?? (await defaultCriteria(tx, matrix))
  const cycle = await insert(tx, Cycle, {
    name: name.trim(),
    kind,
    entry: input.entry ?? 'LIVE',
    organizationId,
    rosterRule,
    probationaryDue: input.probationaryDue ?? true,
    memberCapacityRule,
    superiorCounts: input.superiorCounts ?? false,
    organizationDisclosure: input.organizationDisclosure ?? defaultDisclosure.organizationDisclosure,
    personDisclosure: input.personDisclosure ?? defaultDisclosure.personDisclosure,
    ...lookBack,
    authority: matrix,
    criteria,
    ...days,
  })
  record(tx, actor, 'cycle.created', { type: 'Cycle', id: cycle.id, organizationId })
  return input.drawUpRoster ? drawUpRoster(tx, actor, cycle.id, cycle.version) : cycle
}

type Days = { startsOn: string; endsOn: string; rosterOn: string }

/** The day of the roster follows from its rule unless it is given. */
export const daysOf = ({
  startsOn,
  endsOn,
  rosterOn,
  rosterRule,
}: Omit<Days, 'rosterOn'> & { rosterOn?: string | null; rosterRule: RosterRule }): Days => ({
  startsOn,
  endsOn,
  rosterOn: rosterOn ?? (rosterRule === 'AT_START' ? startsOn : endsOn),
})

export function problemsOfDays({ startsOn, endsOn, rosterOn }: Days): Problem[] {
  if (endsOn < startsOn) return [{ at: 'endsOn', code: 'ENDS_BEFORE_START', limit: startsOn }]
  return rosterOn < startsOn || rosterOn > endsOn ? [{ at: 'rosterOn', code: 'OUTSIDE_PERIOD' }] : []
}
