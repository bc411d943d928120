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

/** In this status an opinion is what its rectification is about, as SQL. */
export const opinionIsInRectification = (status: string) => oneOf(status, opinionStatus.codes.filter(livesInCase))

/** The case has opinions left, as SQL: one whose opinions were all withdrawn or taken out waits for nobody. */
export const rectificationHasOpinions = (id: string) =>
  `exists (select 1 from opinions o where o.rectification_id = ${id} and ${opinionIsInRectification('o.status')})`

/** The clock of the case’s present round stands still, as SQL. */
export const deadlineIsPaused = (
  id: string,
) => `exists (select 1 from rectifications c join rounds d on d.rectification_id = c.id and d.number = c.round_number
  where c.id = ${id} and d.paused_on is not null)`

/** In this status a review is handed in and not void, as SQL. */
export const reviewCounted = (status: string) => oneOf(status, reviewStatus.codes.filter(reviewCounts))

/** A review in this capacity counts by the cycle’s rule, as SQL. */
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

/** In this status a review is not handed in, as SQL. */
export const reviewIsDraft = (status: string) => oneOf(status, reviewStatus.codes.filter(isDraft))

/** In this status a measure is still to be carried out, as SQL. */
export const measureIsOpen = (status: string) => oneOf(status, measureStatus.codes.filter(isMeasureOpen))

/** A post with this capability heads an organisation, as SQL. */
export const postHeadsOrganization = (of: string) => oneOf(of, capability.codes.filter(isSecretary))

/** Whom a review or a roster entry is about, as SQL: the key that joins them, of which reviews have an index. */
export const subjectKeyOf = (alias: string) => `coalesce(${alias}.person_id, ${alias}.organization_id)`

/** A review of the roster entry’s subject that counts by the cycle’s rule, as SQL: handed in, and as a member where only that counts. */
export const entryIsReviewed = (entry: string, capacityRule = true) => /* sql */ `exists (
  select 1 from reviews r join cycles c on c.id = r.cycle_id
  where r.cycle_id = ${entry}.cycle_id and ${subjectKeyOf('r')} = ${subjectKeyOf(entry)} and r.subject_kind = ${entry}.subject_kind and ${reviewCounted('r.status')}${
    capacityRule ? ` and ${capacityCounted('c.member_capacity_rule', 'r.capacity')}` : ''
  })`
