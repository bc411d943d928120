import {
  capability,
  capacityCounts,
  isDraft,
  isMeasureOpen,
  isSecretary,
  livesInCase,
  measureStatus,
  memberCapacityRule,
  opinionStatus,
  reviewCounts,
  reviewStatus,
  subjectCapacity,
} from '@pingyi/domain'

const oneOf = (column: string, codes: readonly string[]) => `${column} in (${codes.map(code => `'${code}'`).join(', ')})`

/** SQL condition: an opinion in this status is part of its rectification. */
export const opinionIsInRectification = (status: string) => oneOf(status, opinionStatus.codes.filter(livesInCase))

/** SQL condition: the rectification still has opinions. Without any it waits for nobody. */
export const rectificationHasOpinions = (id: string) =>
  `exists (select 1 from opinions o where o.rectification_id = ${id} and ${opinionIsInRectification('o.status')})`

/** SQL condition: the deadline of the rectification’s current round is paused. */
export const deadlineIsPaused = (
  id: string,
) => `exists (select 1 from rectifications c join rounds d on d.rectification_id = c.id and d.number = c.round_number
  where c.id = ${id} and d.paused_on is not null)`

/** SQL condition: a review in this status is submitted and not void. */
export const reviewCounted = (status: string) => oneOf(status, reviewStatus.codes.filter(reviewCounts))

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

/** SQL condition: a review in this status is not submitted. */
export const reviewIsDraft = (status: string) => oneOf(status, reviewStatus.codes.filter(isDraft))

/** SQL condition: a measure in this status is still to be carried out. */
export const measureIsOpen = (status: string) => oneOf(status, measureStatus.codes.filter(isMeasureOpen))

/** SQL condition: a post with this capability heads an organisation. */
export const postHeadsOrganization = (of: string) => oneOf(of, capability.codes.filter(isSecretary))

/** SQL expression: the key of the subject of a review or roster entry. Reviews have an index on it. */
export const subjectKeyOf = (alias: string) => `coalesce(${alias}.person_id, ${alias}.organization_id)`

/** SQL condition: the subject of the roster entry has a review that counts by the cycle’s rule. */
export const entryIsReviewed = (entry: string, capacityRule = true) => /* sql */ `exists (
  select 1 from reviews r join cycles c on c.id = r.cycle_id
  where r.cycle_id = ${entry}.cycle_id and ${subjectKeyOf('r')} = ${subjectKeyOf(entry)} and r.subject_kind = ${entry}.subject_kind and ${reviewCounted('r.status')}${
    capacityRule ? ` and ${capacityCounted('c.member_capacity_rule', 'r.capacity')}` : ''
  })`
