import { type Actor, nextPeriod, periodName, refuseIf } from '@pingyi/domain'
import { problemsOfDayIn } from '@pingyi/domain/internal'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { daysOf, problemsOfDays } from './create-cycle.ts'
import { Cycle } from './cycle.ts'
import type { CopyCycleInput } from './cycle-inputs.ts'
import { drawUpRoster } from './draw-up-roster.ts'

/** Plans a cycle like the last one: same organisation, authority and criteria. Draws up its roster if asked. */
export async function copyCycle(tx: Tx, actor: Actor, id: string, input: CopyCycleInput): Promise<Cycle> {
  const { row, facts } = await findReadable(tx, actor, Cycle, id)
  allow(actor, 'CYCLE_MANAGE', facts)
  const { kind, organizationId, rosterRule, probationaryDue, memberCapacityRule, superiorCounts, authority, criteria } = row
  const { organizationDisclosure, personDisclosure, lookBackMonths, lookBackShare } = row
  const planned = await tx.findBy(Cycle, { organizationId, kind })
  const next = nextPeriod(kind, row, planned)
  const days = daysOf({ startsOn: input.startsOn ?? next.startsOn, endsOn: input.endsOn ?? next.endsOn, rosterRule })
  const name = input.name ?? periodName(kind, days)?.zh ?? `${row.name}（续）`
  const { dissolvedOn } = await tx.findOneByOrFail(Organization, { id: organizationId })
  refuseIf([...problemsOfPlainName('name', name), ...problemsOfDays(days), ...problemsOfDayIn('startsOn', dissolvedOn, days.startsOn)])
  const plan = {
    organizationDisclosure,
    personDisclosure,
    kind,
    organizationId,
    rosterRule,
    probationaryDue,
    memberCapacityRule,
    superiorCounts,
    authority,
    criteria,
    lookBackMonths,
    lookBackShare,
  }
  const cycle = await insert(tx, Cycle, { name: name.trim(), ...plan, ...days })
  record(tx, actor, 'cycle.copied', { type: 'Cycle', id: cycle.id, organizationId })
  return input.drawUpRoster ? drawUpRoster(tx, actor, cycle.id, cycle.version) : cycle
}
