import { type AuthorityMatrix, authoritiesOf, Refusal } from '@pingyi/domain'
import type { Cycle } from '../cycles/cycle.ts'
import { reviewerFacts } from '../field/authority/authority-facts.ts'
import { standingsOf } from '../field/authority/reviewer-plan.ts'
import { dayOfCycle } from '../platform/database/clock.ts'
import type { Tx } from '../platform/database/tx.ts'
import type { RosterEntry } from '../rosters/roster-entry.ts'

/** The rule by which the person may review the subject: the named one or the first. Otherwise refuses with SELF_REVIEW or NO_AUTHORITY. */
export async function demandAuthority(
  tx: Tx,
  cycle: Cycle,
  { organizationId, personId }: RosterEntry,
  reviewerId: string,
  ruleCode: string | null | undefined,
): Promise<string> {
  if (reviewerId === personId) throw new Refusal('SELF_REVIEW', { personId })
  const day = await dayOfCycle(tx, cycle)
  const entry = { organization_id: organizationId, person_id: personId }
  const subjects = (await standingsOf(tx, cycle, [entry], day))(entry)
  const reviewer = (await reviewerFacts(tx, [reviewerId], day)).get(reviewerId)!
  const matrix = cycle.authority as AuthorityMatrix
  const codes = subjects.flatMap(subject => authoritiesOf(matrix, reviewer, subject).map(({ code }) => code))
  const rule = matrix.rules.find(({ code }) => codes.includes(code) && (!ruleCode || code === ruleCode))
  if (!rule) throw new Refusal('NO_AUTHORITY', { reviewerId, subjectId: personId ?? organizationId })
  return rule.code
}
