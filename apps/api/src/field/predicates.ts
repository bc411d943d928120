import {
  authorityClass,
  capability,
  measureStatus,
  memberCapacityRule,
  obligation,
  opinionKind,
  opinionStatus,
  reviewStatus,
  roundStatus,
  subjectCapacity,
} from '@pingyi/domain'
import { capacityCounts, isSecretary } from '@pingyi/domain/internal'

type Chosen<Member> = (member: Member) => boolean

const oneOf = (column: string, codes: readonly string[]) => `${column} in (${codes.map(code => `'${code}'`).join(', ')})`

/** A condition on a status or kind: the codes whose member fits, as SQL over the given column. */
const codes =
  <Member>({ where }: { where: (fits: Chosen<Member>) => readonly string[] }, fits: Chosen<Member>) =>
  (column: string) =>
    oneOf(column, where(fits))

/** SQL condition: an opinion in this status is part of its rectification. */
export const opinionIsInRectification = codes(opinionStatus, one => one.inRectification)

/** SQL condition: an opinion in this status is to be put right, or was put right. */
export const opinionIsToPutRight = codes(opinionStatus, one => one.toPutRight)

/** SQL condition: nobody has answered an opinion in this status. */
export const opinionIsUnanswered = codes(opinionStatus, one => one.unanswered)

/** SQL condition: an opinion in this status waits for the reviewer. */
export const opinionAwaitsReviewer = codes(opinionStatus, one => one.waitsFor === 'OPINION_DECIDE')

/** SQL condition: an opinion in this status is part of the totals. */
export const opinionCounted = codes(opinionStatus, one => one.counts)

/** SQL condition: an opinion in this status was put right and closed out. */
export const opinionIsLanded = codes(opinionStatus, one => one.landed)

const opinionLands = codes(opinionKind, one => one.lands)
const opinionIsNoted = codes(opinionStatus, one => one.noted)

/** SQL condition: an opinion of this kind in this status must be put right. */
export const opinionMustLand = (kind: string, status: string) => `(${opinionLands(kind)} and not ${opinionIsNoted(status)})`

/** SQL condition: an opinion of this kind in this status was pointed out on the spot. */
export const opinionIsPointedOut = (kind: string, status: string) => `(${opinionLands(kind)} and ${opinionIsNoted(status)})`

/** SQL condition: a review in this status is submitted and not void. */
export const reviewCounted = codes(reviewStatus, one => one.counts)

/** SQL condition: a review in this status is not submitted. */
export const reviewIsDraft = codes(reviewStatus, one => one.draft)

/** SQL condition: a review in this status was submitted, whatever became of it. */
export const reviewIsSubmitted = codes(reviewStatus, one => !one.draft)

/** SQL condition: a measure in this status is still to be carried out. */
export const measureIsOpen = codes(measureStatus, one => one.open)

/** SQL condition: a measure in this status is part of the totals. */
export const measureCounted = codes(measureStatus, one => one.counts)

/** SQL condition: a round in this status was not found put right yet. */
export const roundIsOpen = codes(roundStatus, one => one.open)

/** SQL condition: a round in this status waits for the reviewer. */
export const roundAwaitsReviewer = codes(roundStatus, one => one.waitsFor === 'RECTIFICATION_DECIDE')

const deadlineIsAgreed = codes(roundStatus, one => one.deadline === 'AGREED')

/** SQL condition: the deadline of the round binds, since it is agreed or ordered. */
export const deadlineIsBinding = (round: string) => `(${deadlineIsAgreed(`${round}.status`)} or ${round}.ordered)`

/** SQL condition: the deadline of the round binds, and nothing was accepted. */
export const deadlineIsRunning = (round: string) => `(${deadlineIsBinding(round)} and ${roundIsOpen(`${round}.status`)})`

/** SQL condition: a round in this status has a deadline, proposed or agreed, that may still change. */
export const deadlineIsOpen = codes(roundStatus, one => one.open && one.deadline !== 'NONE')

/** SQL condition: the rectification still has opinions. Without any it waits for nobody. */
export const rectificationHasOpinions = (id: string) =>
  `exists (select 1 from opinions o where o.rectification_id = ${id} and ${opinionIsInRectification('o.status')})`

/** SQL condition: the rectification was found put right in its current round. */
export const rectificationIsPutRight = (id: string) => `exists (
  select 1 from rectifications c join rounds d on d.rectification_id = c.id and d.number = c.round_number where c.id = ${id} and not ${roundIsOpen('d.status')})`

/** SQL condition: the deadline of the rectification’s current round is paused. */
export const deadlineIsPaused = (
  id: string,
) => `exists (select 1 from rectifications c join rounds d on d.rectification_id = c.id and d.number = c.round_number
  where c.id = ${id} and d.paused_on is not null)`

/** SQL condition: a review in this capacity counts by the cycle’s rule. */
export const capacityCounted = (rule: string, capacity: string) =>
  `(${capacity} is null or ${memberCapacityRule.codes
    .map(
      code =>
        `${rule} = '${code}' and ${oneOf(
          capacity,
          subjectCapacity.codes.filter(one => capacityCounts(code, one)),
        )}`,
    )
    .join(' or ')})`

/** SQL condition: the review `r` counts as coverage in the cycle `c`, which is by leaders who owe it. The domain’s `ruleCovers`. */
export const reviewCovers = (r: string, c: string) => `(${codes(obligation, one => one.due)(`${r}.obligation`)} and (
  ${codes(authorityClass, one => one.covers === 'ALWAYS')(`${r}.authority_class`)}
  or ${c}.superior_counts and ${codes(authorityClass, one => one.covers === 'IF_CYCLE_SAYS')(`${r}.authority_class`)}))`

/** SQL condition: a post with this capability heads an organisation. */
export const postHeadsOrganization = (of: string) => oneOf(of, capability.codes.filter(isSecretary))

/** SQL expression: the key of the subject of a review or roster entry. Reviews have an index on it. */
export const subjectKeyOf = (alias: string) => `coalesce(${alias}.person_id, ${alias}.organization_id)`

const reviewsOfEntry = (entry: string, select = '1') => /* sql */ `select ${select} from reviews r join cycles c on c.id = r.cycle_id
  where r.cycle_id = ${entry}.cycle_id and ${subjectKeyOf('r')} = ${subjectKeyOf(entry)} and r.subject_kind = ${entry}.subject_kind
    and ${reviewCounted('r.status')}`

/** SQL condition: the subject of the roster entry has a review, by whomever. */
export const entryHasReview = (entry: string) => `exists (${reviewsOfEntry(entry)})`

/** SQL query: the reviews `r` of the roster entry that count as coverage, in a capacity that counts by the cycle’s rule. */
export const coveringReviewsOf = (entry: string, select?: string) =>
  `${reviewsOfEntry(entry, select)} and ${reviewCovers('r', 'c')} and ${capacityCounted('c.member_capacity_rule', 'r.capacity')}`

/** SQL condition: a leader reviewed the subject of the roster entry. */
export const entryIsReviewed = (entry: string) => `exists (${coveringReviewsOf(entry)})`

/** SQL condition: the assignment of the roster entry is done, by its rule or by the person assigned. The domain’s `isDone`. */
export const assignmentIsDone = (assignment: string, entry: string) =>
  `exists (${coveringReviewsOf(entry)} and (r.authority_rule = ${assignment}.authority_rule or r.reviewer_id = ${assignment}.person_id))`
