export type Waiting = Record<
  | 'notReviewed'
  | 'drafts'
  | 'refusalsToDecide'
  | 'plansToApprove'
  | 'repliesToAccept'
  | 'measuresToVerify'
  | 'toCloseOut'
  | 'opinionsToAdopt'
  | 'repliesDue'
  | 'dueToday'
  | 'late',
  number
>

const listed = (resource: string, filter: object) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`

/** Where each thing that waits is listed, the most pressing first. */
export const waitingLists: readonly (readonly [keyof Waiting, string])[] = [
  ['late', listed('rectifications', { lateness: ['LATE'] })],
  ['dueToday', listed('rectifications', { lateness: ['DUE_TODAY'] })],
  ['repliesToAccept', listed('rectifications', { status: 'REPLIED' })],
  ['plansToApprove', listed('rectifications', { status: 'PROPOSED' })],
  ['toCloseOut', listed('rectifications', { status: 'ACCEPTED' })],
  ['repliesDue', listed('rectifications', { status: 'IN_PROGRESS' })],
  ['refusalsToDecide', listed('opinions', { status: 'REFUSAL_PROPOSED' })],
  ['opinionsToAdopt', listed('opinions', { status: 'RAISED' })],
  ['measuresToVerify', listed('measures', { status: 'DONE' })],
  ['drafts', listed('reviews', { status: 'DRAFTED' })],
  ['notReviewed', '/notReviewed'],
]
