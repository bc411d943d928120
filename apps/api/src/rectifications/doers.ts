import { type Actor, didRound, type OwnPart, plannedRound } from '@pingyi/domain'
import type { Measure } from './measure.ts'
import type { Rectification } from './rectification.ts'
import type { Round } from './round.ts'

/** What the actor did, or planned, of what is to be decided on, by the domain’s rules. */
export const ownPartOf = (actor: Actor, { personId }: Rectification, round: Round, measures: readonly Measure[]): Required<OwnPart> => ({
  actorDidIt: didRound(actor, { personId, repliedById: round.repliedById, measures }),
  actorPlannedIt: plannedRound(actor, { personId, proposedById: round.proposedById }),
})
