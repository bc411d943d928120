import { type MembershipStanding, type PartyStatus, partyStatus, politicalStatus } from '@pingyi/domain/internal'
import { holdsToday } from '../platform/database/clock.ts'

const oneOf = (codes: readonly string[]) => codes.map(code => `'${code}'`).join(', ')
const entered = (standing: MembershipStanding) =>
  oneOf(politicalStatus.codes.filter(code => politicalStatus.members[code].standing === standing))
const called = (standing: MembershipStanding) => partyStatus.codes.find(code => partyStatus.members[code].standing === standing)!

/** SQL expression: the party status of a row of people today, as `partyStatusOf` of the domain says it. */
export const partyStatusSql = (alias: string) => /* sql */ `case coalesce(
    (select m.standing from memberships m where m.person_id = ${alias}.id and ${holdsToday('m')}),
    case when ${alias}.political_status in (${entered('FULL')}) then 'FULL' when ${alias}.political_status in (${entered('PROBATIONARY')}) then 'PROBATIONARY' end)
  when 'FULL' then '${called('FULL')}' when 'PROBATIONARY' then '${called('PROBATIONARY')}' else '${'NON_MEMBER' satisfies PartyStatus}' end`
