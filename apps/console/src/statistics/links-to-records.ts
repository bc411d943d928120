import {
  latenessState,
  measureStatus,
  type OpinionKind,
  opinionKind,
  opinionStatus,
  reviewStatus,
  roundStatus,
  type SubjectKind,
} from '@pingyi/domain'
import { type LinkOptions, linkToRecords } from '../kit/figures/link-to-records.ts'

type Scope = { cycleId: string; organizationId?: string }

const handedIn = { statuses: reviewStatus.where(one => one.counts) }
const opinions = opinionStatus.where(one => one.counts)
const noted = opinionStatus.where(one => one.noted)
const landing = opinionKind.where(one => one.lands)
const toPutRight = opinionStatus.where(one => one.toPutRight)
const measures = measureStatus.where(one => one.counts)

/** The records behind each figure: the list as it is today, filtered to just those that the figure counts, and told how many it counts. */
export const linksToRecords = (scope: Scope, today: string | null, asOf: string | null = null) => {
  const records = (list: string, counted: number, filter: object) => linkToRecords(list, scope, filter, { counted, asOf })
  const rectifications = (counted: number, filter: object) => records('rectifications', counted, filter)
  const day = today && { dueTo: today }
  return {
    reviewed: (counted: number, subjectKind: SubjectKind) => records('rosterEntries', counted, { subjectKind, reviewed: true }),
    notReviewed: (counted: number, subjectKind: SubjectKind) => records('notReviewed', counted, { subjectKind, byMe: false }),
    reviews: (counted: number, filter: object, distinct?: LinkOptions['distinct']) =>
      linkToRecords('reviews', scope, { ...handedIn, ...filter }, { counted, distinct, asOf }),
    opinions: (counted: number, kind: OpinionKind) => records('opinions', counted, { kinds: [kind], statuses: opinions }),
    /** Those of these kinds that must be put right. */
    landing: (counted: number, ...kinds: OpinionKind[]) =>
      records('opinions', counted, { kinds: kinds.length > 0 ? kinds : landing, statuses: opinions.filter(one => !noted.includes(one)) }),
    pointedOut: (counted: number) => records('opinions', counted, { kinds: landing, statuses: noted }),
    measures: (counted: number, ...statuses: readonly string[]) =>
      records('measures', counted, { statuses: statuses.length > 0 ? statuses : measures }),
    rectifications: (counted: number) => rectifications(counted, { hasOpinions: true }),
    due: (counted: number) => rectifications(counted, { lateness: latenessState.where(one => one.due), ...day }),
    accepted: (counted: number) => rectifications(counted, { lateness: latenessState.where(one => one.accepted), ...day }),
    onTime: (counted: number) => rectifications(counted, { lateness: ['ON_TIME'], ...day }),
    late: (counted: number) => rectifications(counted, { lateness: ['LATE'] }),
    putRight: (counted: number) => rectifications(counted, { putRight: true, hasOpinions: true }),
    undated: (counted: number) => rectifications(counted, { lateness: ['NOT_DATED'], hasOpinions: true }),
    atOnce: (counted: number) => rectifications(counted, { deadlineKind: 'AT_ONCE', putRight: true, hasOpinions: true }),
    closed: (counted: number) => rectifications(counted, { statuses: roundStatus.where(one => one.struckOff), hasOpinions: true }),
    confirmed: (counted: number) => rectifications(counted, { status: 'CONFIRMED', hasOpinions: true }),
    rebounded: (counted: number) => rectifications(counted, { rebounded: true, hasOpinions: true }),
    toPutRight: (counted: number) => records('opinions', counted, { kinds: landing, statuses: toPutRight }),
    opinionsPutRight: (counted: number) => records('opinions', counted, { putRight: true }),
    ongoing: (counted: number) => records('measures', counted, { ongoing: true, statuses: measures }),
    dueToday: (counted: number) => rectifications(counted, { lateness: ['DUE_TODAY'] }),
  }
}
