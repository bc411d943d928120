import { isDeepStrictEqual } from 'node:util'
import { type Actor, type AuthorityMatrix, type Problem, problemsOfLookBackRule, refuseIf } from '@pingyi/domain'
import { problemsOfDayIn } from '@pingyi/domain/internal'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { daysOf, problemsOfDays } from './create-cycle.ts'
import { Cycle } from './cycle.ts'
import { type CriteriaOfRule, problemsOfCriteria } from './cycle-criteria.ts'
import type { UpdateCycleInput } from './cycle-inputs.ts'
import { isUsedSql, refusalOfPlanUpdate } from './cycle-permissions.ts'
import { problemsOfAuthority } from './matrix.ts'

const required = [
  'kind',
  'startsOn',
  'endsOn',
  'organizationId',
  'rosterRule',
  'probationaryDue',
  'memberCapacityRule',
  'superiorCounts',
  'organizationDisclosure',
  'personDisclosure',
  'lookBackMonths',
  'lookBackShare',
  'authority',
  'criteria',
] as const

/** Changes the plan. After the first review, authority, criteria and organisation are FROZEN. */
export async function updateCycle(tx: Tx, actor: Actor, id: string, version: number, input: UpdateCycleInput): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  refuseIf(required.flatMap((at): Problem[] => (input[at] === null ? [{ at, code: 'MISSING' }] : [])))
  const matrix = input.authority ?? (row.authority as AuthorityMatrix)
  const problems = input.authority ? problemsOfAuthority(input.authority) : []
  const days = daysOf({ ...row, ...given(input), rosterOn: rosterDay(row, input) })
  refuseIf([...problemsOfPlainName('name', input.name), ...problemsOfDays(days), ...problems])
  const criteria = input.criteria ?? (row.criteria as CriteriaOfRule[])
  if (input.criteria || input.authority) refuseIf(await problemsOfCriteria(tx, matrix, criteria, row.criteria as CriteriaOfRule[]))
  const organizationId = input.organizationId ?? row.organizationId
  if (organizationId !== row.organizationId || days.startsOn !== row.startsOn) {
    const { row: place, facts: there } = await findReadable(tx, actor, Organization, organizationId)
    allow(actor, 'CYCLE_MANAGE', there)
    refuseIf(problemsOfDayIn('startsOn', place.dissolvedOn, days.startsOn))
  }
  await refuseFrozen(tx, row, { authority: matrix, criteria, organizationId })
  const { name, kind, rosterRule, probationaryDue, memberCapacityRule, superiorCounts, organizationDisclosure, personDisclosure } =
    given(input)
  const { lookBackMonths = row.lookBackMonths, lookBackShare = row.lookBackShare } = input
  const lookBack = { lookBackMonths, lookBackShare }
  refuseIf(problemsOfLookBackRule(lookBack))
  const saved = await amend(tx, Cycle, row, {
    ...(name !== undefined && { name: name.trim() }),
    ...(kind && { kind }),
    ...(rosterRule && { rosterRule }),
    ...(probationaryDue !== undefined && { probationaryDue }),
    ...(memberCapacityRule && { memberCapacityRule }),
    ...(superiorCounts !== undefined && { superiorCounts }),
    ...(organizationDisclosure && { organizationDisclosure }),
    ...(personDisclosure && { personDisclosure }),
    ...lookBack,
    organizationId,
    authority: matrix,
    criteria,
    ...days,
  })
  record(tx, actor, 'cycle.updated', { type: 'Cycle', id, organizationId })
  return saved
}

const given = (input: UpdateCycleInput) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as UpdateCycleInput

/** The day of the roster follows a changed rule or period unless it is given. */
function rosterDay(row: Cycle, { rosterOn, rosterRule, startsOn, endsOn }: UpdateCycleInput): string | null {
  if (rosterOn !== undefined) return rosterOn
  return rosterRule || startsOn || endsOn ? null : row.rosterOn
}

type Plan = Pick<Cycle, 'criteria' | 'organizationId'> & { authority: AuthorityMatrix }

/** A discarded draft or an assignment only freezes the rule that it names. */
async function refuseFrozen(tx: Tx, row: Cycle, next: Plan) {
  const changed = (['authority', 'criteria', 'organizationId'] as const).find(key => !isDeepStrictEqual(plain(next[key]), plain(row[key])))
  if (!changed) return
  const codes = next.authority.rules.map(({ code }) => code)
  const [use] = await tx.query(
    `-- is a cycle in use, and which of the rules that would leave
     select ${isUsedSql('$1')} as "isUsed",
       array(select authority_rule from reviews where cycle_id = $1 and authority_rule <> all($2)
         union select a.authority_rule from assignments a join roster_entries e on e.id = a.roster_entry_id
         where e.cycle_id = $1 and a.authority_rule <> all($2) order by 1) as rules`,
    [row.id, codes],
  )
  throwIf(refusalOfPlanUpdate(row.id, changed, use))
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
