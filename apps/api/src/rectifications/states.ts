import { type OpinionEvent, type RoundStatus, roundStatus } from '@pingyi/domain'

/** Opinions and measures are added while the subject's side has the round, not while others decide on it. */
export const acceptsNewWork = (status: RoundStatus) => roundStatus.members[status].withSubject

/** What was found put right is no longer worked on; reopening begins anew. */
export const isSettled = (status: RoundStatus) => !roundStatus.members[status].open

/** The moves of an opinion that follow from its rectification's: no verb of their own. */
export const followsRectification = (event: OpinionEvent) => event === 'LAND' || event === 'REOPEN'
