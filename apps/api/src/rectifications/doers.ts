import { type Actor, didRound } from '@pingyi/domain'
import type { Measure } from './measure.ts'
import type { Rectification } from './rectification.ts'
import type { Round } from './round.ts'

/** True if the actor did what is to be decided on, by the domain’s rule. */
export const isDoer = (actor: Actor, { personId }: Rectification, { repliedById }: Round, measures: readonly Measure[]): boolean =>
  didRound(actor, { personId, repliedById, measures })
