import {
  capability,
  measureStatus,
  memberCapacityRule,
  opinionKind,
  opinionStatus,
  reviewStatus,
  roundStatus,
  subjectCapacity,
} from '@pingyi/domain'
import { capacityCounts, isSecretary } from '@pingyi/domain/internal'

const oneOf = (column: string, codes: readonly string[]) => `${column} in (${codes.map(code => `'${code}'`).join(', ')})`

/** In this status an opinion is what its rectification is about, as SQL. */
export const isInCase = (status: string) =>
  oneOf(
    status,
    opinionStatus.where(one => one.inRectification),
  )

/** The case has opinions left, as SQL: one whose opinions were all withdrawn or taken out waits for nobody. */
export const caseLives = (id: string) => `exists (select 1 from opinions o where o.rectification_id = ${id} and ${isInCase('o.status')})`

/** The clock of the case’s present round stands still, as SQL. */
export const isPaused = (
  id: string,
) => `exists (select 1 from rectifications c join rounds d on d.rectification_id = c.id and d.number = c.round_number
  where c.id = ${id} and d.paused_on is not null)`

/** In this status a review is handed in and not void, as SQL. */
export const counts = (status: string) =>
  oneOf(
    status,
    reviewStatus.where(one => one.counts),
  )

/** A review in this capacity counts by the cycle’s rule, as SQL. */
export const countsBy = (rule: string, capacity: string) =>
  `(${capacity} is null or ${memberCapacityRule.codes
    .map(
      code =>
        `${rule} = '${code}' and ${oneOf(
          capacity,
          subjectCapacity.codes.filter(one => capacityCounts(code, one)),
        )}`,
    )
    .join(' or ')})`

/** In this status a review was handed in, whatever became of it, as SQL. */
export const handedIn = (status: string) =>
  oneOf(
    status,
    reviewStatus.where(one => !one.draft),
  )

/** In this status a review is not handed in, as SQL. */
export const drafted = (status: string) =>
  oneOf(
    status,
    reviewStatus.where(one => one.draft),
  )

/** In this status a measure is still to be carried out, as SQL. */
export const openMeasure = (status: string) =>
  oneOf(
    status,
    measureStatus.where(one => one.open),
  )

/** In this status a round was not found put right yet, as SQL. */
export const openRound = (status: string) =>
  oneOf(
    status,
    roundStatus.where(one => one.open),
  )

/** In this status the deadline of a round runs: it is agreed, and nothing was accepted, as SQL. */
export const deadlineRuns = (status: string) =>
  oneOf(
    status,
    roundStatus.where(one => one.open && one.deadline === 'AGREED'),
  )

/** In this status a round has a deadline that may still change, proposed or agreed, as SQL. */
export const deadlineOpen = (status: string) =>
  oneOf(
    status,
    roundStatus.where(one => one.open && one.deadline !== 'NONE'),
  )

/** In this status a round waits for the reviewer, as SQL. */
export const roundToDecide = (status: string) =>
  oneOf(
    status,
    roundStatus.where(one => one.waitsFor === 'rectification:decide'),
  )

/** In this status an opinion waits for the reviewer, as SQL. */
export const opinionToDecide = (status: string) =>
  oneOf(
    status,
    opinionStatus.where(one => one.waitsFor === 'opinion:decide'),
  )

/** In this status nobody has answered an opinion yet, as SQL. */
export const unanswered = (status: string) =>
  oneOf(
    status,
    opinionStatus.where(one => one.unanswered),
  )

/** In this status an opinion is part of the totals, as SQL. */
export const opinionCounts = (status: string) =>
  oneOf(
    status,
    opinionStatus.where(one => one.counts),
  )

/** In this status an opinion was put right and closed out, as SQL. */
export const landed = (status: string) =>
  oneOf(
    status,
    opinionStatus.where(one => one.landed),
  )

/** An opinion of this kind must be put right, as SQL. */
export const lands = (kind: string) =>
  oneOf(
    kind,
    opinionKind.where(one => one.lands),
  )

/** In this status a measure is part of the totals, as SQL. */
export const measureCounts = (status: string) =>
  oneOf(
    status,
    measureStatus.where(one => one.counts),
  )

/** A post with this capability heads an organisation, as SQL. */
export const heads = (of: string) => oneOf(of, capability.codes.filter(isSecretary))

/** Whom a review or a roster entry is about, as SQL: the key that joins them, of which reviews have an index. */
export const subjectOf = (alias: string) => `coalesce(${alias}.person_id, ${alias}.organization_id)`

/** A review of the roster entry’s subject that counts by the cycle’s rule, as SQL: handed in, and as a member where only that counts. */
export const reviewedBy = (entry: string, capacityRule = true) => /* sql */ `exists (
  select 1 from reviews r join cycles c on c.id = r.cycle_id
  where r.cycle_id = ${entry}.cycle_id and ${subjectOf('r')} = ${subjectOf(entry)} and r.subject_kind = ${entry}.subject_kind and ${counts('r.status')}${
    capacityRule ? ` and ${countsBy('c.member_capacity_rule', 'r.capacity')}` : ''
  })`
