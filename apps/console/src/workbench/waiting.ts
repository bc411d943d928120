import type { MeasureStatus, OpinionStatus, ReviewStatus, RoundStatus } from '@pingyi/domain'
import type { Waiting } from '../api/schema.ts'

const listed = (resource: string, filter: object) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`

/** Where each thing that waits is listed, the most pressing first. */
export const waitingLists = (recordsForOthers: boolean, today: string): Readonly<Record<keyof Waiting, string>> => ({
  late: listed('rectifications', { lateness: ['LATE'] }),
  dueToday: listed('rectifications', { lateness: ['DUE_TODAY'] }),
  repliesToAccept: listed('rectifications', { status: 'REPLIED' satisfies RoundStatus, waitsForMe: true }),
  plansToApprove: listed('rectifications', { status: 'PROPOSED' satisfies RoundStatus, waitsForMe: true }),
  toCloseOut: listed('rectifications', { status: 'ACCEPTED' satisfies RoundStatus, waitsForMe: true }),
  repliesDue: listed('rectifications', { status: 'IN_PROGRESS' satisfies RoundStatus, waitsForMe: true }),
  lookBacksDue: listed('rectifications', { lookBackTo: today, hasOpinions: true }),
  refusalsToDecide: listed('opinions', { status: 'REFUSAL_PROPOSED' satisfies OpinionStatus, waitsForMe: true }),
  helpToAnswer: listed('opinions', { status: 'ASKED' satisfies OpinionStatus, waitsForMe: true }),
  opinionsToAdopt: listed('opinions', { status: 'RAISED' satisfies OpinionStatus, waitsForMe: true }),
  measuresToVerify: listed('measures', { status: 'DONE' satisfies MeasureStatus, waitsForMe: true }),
  drafts: listed('reviews', { status: 'DRAFTED' satisfies ReviewStatus }),
  notReviewed: listed('notReviewed', { byMe: !recordsForOthers }),
})
