import type { MeasureEvent, OpinionEvent, RoundStatus } from '@pingyi/domain'

/** Opinions and measures are added while the subject's side has the round, not while others decide on it. */
export const acceptsNewWork = (status: RoundStatus) => status === 'OPEN' || status === 'IN_PROGRESS'

/** What was found put right is no longer worked on; reopening begins anew. */
export const isSettled = (status: RoundStatus) => status === 'ACCEPTED' || status === 'CLOSED' || status === 'CONFIRMED'

/** The moves of an opinion that follow from its rectification's: no verb of their own. */
export const followsRectification = (event: OpinionEvent) => event === 'LAND' || event === 'REOPEN'

/** Those who check a measure and those who carry it out. */
export const isDecisionOnMeasure = (event: MeasureEvent) => event === 'VERIFY' || event === 'REJECT'
