import { roundMachine, roundStatus, type UnfinishedWork, unfinishedWork } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { entryIsReviewed, opinionAwaitsReviewer, opinionIsUnanswered, rectificationHasOpinions } from '../../field/predicates.ts'

const inOne = (column: string, codes: readonly string[]) => `${column} in (${codes.map(code => `'${code}'`).join(', ')})`
const isLookedBackAt = roundStatus.codes.filter(code => 'CONFIRM' in roundMachine.moves[code])
const isNotClosedOut = roundStatus.codes.filter(code => roundStatus.members[code].open || 'CLOSE_OUT' in roundMachine.moves[code])

const rectificationsIn = (statuses: readonly string[], more = 'true') => `select t.id from rectifications t
  join rounds d on d.rectification_id = t.id and d.number = t.round_number
  where t.cycle_id = $1 and ${inOne('d.status', statuses)} and ${rectificationHasOpinions('t.id')} and ${more}`

/** SQL queries for the ids of the open work of the cycle $1. */
export const unfinishedIds: Readonly<Record<UnfinishedWork, string>> = {
  DRAFTS: `select t.id from reviews t where t.cycle_id = $1 and t.status = 'DRAFTED'`,
  UNREVIEWED: `select t.id from roster_entries t
    where t.cycle_id = $1 and t.retracted_at is null and t.excluded_reason is null and not ${entryIsReviewed('t')}`,
  OPINIONS: `select t.id from opinions t join reviews r on r.id = t.review_id
    where r.cycle_id = $1 and (${opinionIsUnanswered('t.status')} or ${opinionAwaitsReviewer('t.status')})`,
  RECTIFICATIONS: rectificationsIn(isNotClosedOut),
  LOOK_BACKS: rectificationsIn(isLookedBackAt, 'd.look_back_due_on is not null'),
}

/** How much of each kind of work is open in a cycle. */
export async function countUnfinishedWork(db: EntityManager, cycleId: string): Promise<Record<UnfinishedWork, number>> {
  const [row] = await db.query(
    `-- open work of a cycle\n select ${unfinishedWork.codes.map(kind => `(select count(*)::int from (${unfinishedIds[kind]}) o) as "${kind}"`).join(', ')}`,
    [cycleId],
  )
  return row
}
