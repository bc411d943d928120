import type { Waiting } from './queries.ts'

const listed = (resource: string, filter: object) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`

/** Where each thing that waits is listed, the most pressing first. */
export const waitingLists = (recordsForOthers: boolean): readonly (readonly [keyof Waiting, string])[] => [
  ['late', listed('rectifications', { lateness: ['LATE'] })],
  ['dueToday', listed('rectifications', { lateness: ['DUE_TODAY'] })],
  ['repliesToAccept', listed('rectifications', { status: 'REPLIED', waitsForMe: true })],
  ['plansToApprove', listed('rectifications', { status: 'PROPOSED', waitsForMe: true })],
  ['toCloseOut', listed('rectifications', { status: 'ACCEPTED', waitsForMe: true })],
  ['repliesDue', listed('rectifications', { status: 'IN_PROGRESS', waitsForMe: true })],
  ['refusalsToDecide', listed('opinions', { status: 'REFUSAL_PROPOSED', waitsForMe: true })],
  ['helpToAnswer', listed('opinions', { status: 'ASKED', waitsForMe: true })],
  ['opinionsToAdopt', listed('opinions', { status: 'RAISED', waitsForMe: true })],
  ['measuresToVerify', listed('measures', { status: 'DONE', waitsForMe: true })],
  ['drafts', listed('reviews', { status: 'DRAFTED' })],
  ['notReviewed', listed('notReviewed', { byMe: !recordsForOthers })],
]
