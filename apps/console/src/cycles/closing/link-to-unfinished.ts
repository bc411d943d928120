import type { UnfinishedWork } from '@pingyi/domain'
import { linkToRecords } from '../../kit/figures/link-to-records.ts'

const lists: { readonly [K in UnfinishedWork]: readonly [string, object] } = {
  DRAFTS: ['reviews', { status: 'DRAFTED' }],
  UNREVIEWED: ['notReviewed', { byMe: false }],
  OPINIONS: ['opinions', { statuses: ['RAISED', 'ASKED', 'REFUSAL_PROPOSED'] }],
  RECTIFICATIONS: ['rectifications', {}],
  LOOK_BACKS: ['rectifications', { status: 'CLOSED' }],
}

/** The list of the records that are open in a cycle. */
export const linkToUnfinished = (cycleId: string, kind: UnfinishedWork) => linkToRecords(lists[kind][0], { cycleId }, lists[kind][1])
