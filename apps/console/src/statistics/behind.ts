import { measureStatus, type OpinionKind, opinionStatus, type SubjectKind } from '@pingyi/domain'
import { recordsOf } from '../shared/records-of.ts'

type Scope = { cycleId: string; organizationId?: string }

const handedIn = { statuses: ['SUBMITTED', 'DISCLOSED'] }
const opinions = opinionStatus.codes.filter(code => code !== 'WITHDRAWN')
const measures = measureStatus.codes.filter(code => code !== 'CANCELLED')

/** The records behind each figure of today: the list, filtered to just those that the figure counts. */
export const behind = (scope: Scope, today: string | null) => {
  const cases = (filter: object) => recordsOf('rectifications', scope, filter)
  const day = today && { dueTo: today }
  return {
    reviewed: (subjectKind: SubjectKind) => recordsOf('rosterEntries', scope, { subjectKind, reviewed: true }),
    notReviewed: (subjectKind: SubjectKind) => recordsOf('notReviewed', scope, { subjectKind, byMe: false }),
    reviews: (filter: object) => recordsOf('reviews', scope, { ...handedIn, ...filter }),
    opinions: (...kinds: OpinionKind[]) => recordsOf('opinions', scope, { kinds, statuses: opinions }),
    measures: (...statuses: readonly string[]) => recordsOf('measures', scope, { statuses: statuses.length > 0 ? statuses : measures }),
    cases: cases({ hasOpinions: true }),
    due: cases({ lateness: ['LATE', 'DUE_TODAY', 'ON_TIME', 'ACCEPTED_LATE'], ...day }),
    accepted: cases({ lateness: ['ON_TIME', 'ACCEPTED_LATE'], ...day }),
    onTime: cases({ lateness: ['ON_TIME'], ...day }),
    late: cases({ lateness: ['LATE'] }),
    dueToday: cases({ lateness: ['DUE_TODAY'] }),
  }
}
