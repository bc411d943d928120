import type { Actor } from '../access/actor.ts'
import { type MeasureStatus, measureStatus } from './measure-status.ts'

/** Who acts: a person, and the account that they act with; null for an account that stands for nobody. */
export type Doer = Pick<Actor, 'accountId' | 'personId'>

/** Who carried a measure out: the owner (a person), and the accounts that began it and reported it done. */
export type MeasureDoers = { readonly ownerId: string | null; readonly begunById: string | null; readonly doneById: string | null }

/** Who did what a round asks: the person whom it is about, the account that wrote the reply, and the doers of its measures. */
export type RoundDoers = {
  readonly personId: string | null
  readonly repliedById: string | null
  readonly measures: readonly (MeasureDoers & { readonly status: MeasureStatus })[]
}

/** Whether the actor carried the measure out, so that somebody else must verify it. */
export const didMeasure = (actor: Doer, { ownerId, begunById, doneById }: MeasureDoers): boolean =>
  doneById === actor.accountId || begunById === actor.accountId || (actor.personId !== null && ownerId === actor.personId)

/** Who planned a round: the person whom it is about, and the account that proposed the measures, its own or as they were told to it. */
export type RoundPlanners = { readonly personId: string | null; readonly proposedById: string | null }

/** Whether the actor planned the measures, so that somebody else must approve them. */
export const plannedRound = (actor: Doer, { personId, proposedById }: RoundPlanners): boolean =>
  proposedById === actor.accountId || (actor.personId !== null && personId === actor.personId)

/** Whether the actor did what the round asks, so that somebody else must accept it. Measures that do not count are left out. */
export const didRound = (actor: Doer, { personId, repliedById, measures }: RoundDoers): boolean =>
  repliedById === actor.accountId ||
  (actor.personId !== null && personId === actor.personId) ||
  measures.some(measure => measureStatus.members[measure.status].counts && didMeasure(actor, measure))
