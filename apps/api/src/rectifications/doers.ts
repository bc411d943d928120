import { type Actor, doersOf } from '@pingyi/domain'
import type { Measure } from './measure.ts'
import type { Rectification } from './rectification.ts'
import type { Round } from './round.ts'

/** Did the actor do what is to be decided on: as its subject or an owner, or with the account that replied or reported it done? */
export function isDoer(actor: Actor, { personId }: Rectification, round: Round, measures: readonly Measure[]): boolean {
  const left = measures.filter(({ status }) => status !== 'CANCELLED')
  if ([round.repliedById, ...left.map(({ doneById }) => doneById)].includes(actor.accountId)) return true
  return actor.personId !== null && doersOf({ subjectPersonId: personId, replierId: null, measures: left }).includes(actor.personId)
}
