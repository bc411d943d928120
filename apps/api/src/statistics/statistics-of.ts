import {
  authorityClass,
  type CycleEntry,
  coverageOf,
  isPointedOut,
  type MeasureStatus,
  measureStatus,
  mustLand,
  type OpinionStatus,
  opinionStatus,
  ratio,
  sharesOf,
} from '@pingyi/domain'
import { putRightOfAll } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { ReviewForm } from '../criteria/review-form.ts'
import type { Cycle } from '../cycles/cycle.ts'
import { countRectifications, type RectificationCount } from './count-rectifications.ts'
import { type CoverageCount, countCoverage } from './coverage.ts'
import { countDuties } from './duties/count-duties.ts'
import { countMeasures, countOpinions, type MeasureCount, type OpinionCount } from './opinions-and-measures.ts'
import type { MeasureFigures, MeasureParts, RectificationFigures } from './rectification-figures.ts'
import type { OpinionFigures, ReviewFigures } from './review-figures.ts'
import { countReviews, type ReviewCount } from './reviews-by-form.ts'
import { countByRule, type RuleCount } from './reviews-by-rule.ts'
import type { Scope, Times } from './scope.ts'
import type { ClassFigures, Coverage, Statistics } from './statistics.ts'

export type Figures = Omit<Statistics, 'organization'> & { organizationId: string }

/**
 * Computes the figures of all scopes in a fixed number of statements, in one snapshot. Duties take as long as the rest, so they are counted
 * only if they are asked for: of the same moment, by `knownAt`.
 */
export const statisticsOf = (db: EntityManager, cycle: Cycle, times: Times, scopes: readonly Scope[]): Promise<Figures[]> =>
  db.transaction('REPEATABLE READ', async snapshot => {
    const args = [snapshot, cycle.id, times, scopes] as const
    const coverage = await countCoverage(...args)
    const byRule = await countByRule(...args)
    const reviews = await countReviews(...args)
    const opinions = await countOpinions(...args)
    const measures = await countMeasures(...args)
    const rectifications = await countRectifications(...args)
    const formRows = new Map((await snapshot.find(ReviewForm)).map(form => [form.id, form]))
    const duties = atMostOnce(() => countDuties(db, cycle.id, times, scopes))
    return scopes.map((scope, key) => {
      const mine = <T extends { key: number }>(rows: T[]) => rows.filter(row => row.key === key)
      return {
        cycle,
        entry: cycle.entry,
        organizationId: scope.organizationId,
        asOf: times.asOf,
        knownAt: times.knownAt,
        scope,
        times,
        organizations: coverageFigures(cycle, mine(coverage), 'ORGANIZATION'),
        members: coverageFigures(cycle, mine(coverage), 'PERSON'),
        reviews: reviewFigures(mine(reviews)),
        countsByRule: mine(byRule),
        duties: async () => mine(await duties()),
        byClass: classFigures(mine(byRule)),
        byForm: formFigures(formRows, mine(reviews)),
        opinions: opinionFigures(mine(opinions)),
        measures: measureFigures(mine(measures)),
        rectification: rectificationFigures(mine(rectifications), cycle.entry),
      }
    })
  })

function atMostOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

function coverageFigures(
  { rosterRule, probationaryDue, memberCapacityRule, superiorCounts, rosterOn }: Cycle,
  rows: CoverageCount[],
  kind: CoverageCount['kind'],
): Coverage {
  const { due = 0, reviewed = 0, excluded = 0 } = rows.find(row => row.kind === kind) ?? {}
  const { base, ...figures } = coverageOf({ due, reviewed, excluded, rule: rosterRule, on: rosterOn, superiorCounts })
  const { on, count, classes } = base
  const ofMembers = kind === 'PERSON' ? { memberCapacityRule, probationaryDue } : { memberCapacityRule: null, probationaryDue: null }
  return { ...figures, base: { rosterRule, ...ofMembers, classes: [...classes], on, count, excluded } }
}

/** Figures of each class in which there were reviews, in the order of the vocabulary. */
const classFigures = (rows: RuleCount[]): ClassFigures[] =>
  authorityClass.codes.flatMap(code => {
    const row = rows.find(one => one.class === code)
    return row ? [{ ...row, class: code }] : []
  })

function reviewFigures(rows: ReviewCount[]): ReviewFigures {
  const { reviews: total = 0, reviewers = 0, organizations = 0, persons = 0, noProblem = 0 } = rows.find(row => row.formId === null) ?? {}
  return { total, reviewers, organizations, persons, noProblem }
}

function formFigures(forms: Map<string, ReviewForm>, rows: ReviewCount[]) {
  const used = rows.flatMap(({ formId, reviews, persons }) => (formId === null ? [] : [{ form: forms.get(formId)!, reviews, persons }]))
  const shares = sharesOf(used.map(({ reviews }) => reviews))
  return used.map((figures, i) => ({ ...figures, share: shares[i]! }))
}

const sum = <T extends { count: number }>(rows: T[], holds: (row: T) => boolean) =>
  rows.filter(holds).reduce((total, { count }) => total + count, 0)

function opinionFigures(rows: OpinionCount[]): OpinionFigures {
  const counting = rows.filter(({ status }) => opinionStatus.members[status].counts)
  const landing = counting.filter(({ kind, status }) => mustLand(kind, status))
  const of = (wanted: OpinionCount['kind'], rows = counting) => sum(rows, ({ kind }) => kind === wanted)
  const pointedOut = sum(counting, ({ kind, status }) => isPointedOut(kind, status))
  const byStatus = opinionStatus.codes
    .map((status: OpinionStatus) => ({ status, count: sum(rows, row => row.status === status) }))
    .filter(({ count }) => count > 0)
  return {
    total: sum(landing, () => true),
    problems: of('PROBLEM', landing),
    suggestions: of('SUGGESTION', landing),
    pointedOut,
    praise: of('PRAISE'),
    help: of('HELP'),
    byStatus,
  }
}

/** The figure of each state. A missing state does not compile. */
const fieldOf = {
  PLANNED: 'planned',
  IN_PROGRESS: 'inProgress',
  DONE: 'done',
  VERIFIED: 'verified',
  CANCELLED: 'cancelled',
} as const satisfies Record<MeasureStatus, keyof MeasureParts>

function partsOfMeasures(rows: MeasureCount[]): MeasureParts {
  const byStatus = measureStatus.codes.map(code => [fieldOf[code], sum(rows, ({ status }) => status === code)])
  const total = sum(rows, ({ status }) => measureStatus.members[status].counts)
  return { ...Object.fromEntries(byStatus), total }
}

const measureFigures = (rows: MeasureCount[]): MeasureFigures => ({
  ...partsOfMeasures(rows),
  ongoing: partsOfMeasures(rows.filter(({ ongoing }) => ongoing)),
  once: partsOfMeasures(rows.filter(({ ongoing }) => !ongoing)),
})

const none = { total: 0, undated: 0, ahead: 0, due: 0, putRight: 0, dueAndPutRight: 0, dueOnTime: 0, late: 0, dueToday: 0, atOnce: 0 }
const nothing = { ...none, enteredLate: 0, closed: 0, confirmed: 0, rebounded: 0 }

function rectificationFigures(rows: readonly RectificationCount[], entry: CycleEntry): RectificationFigures {
  const of = (wanted: RectificationCount['of']) => {
    const { dueAndPutRight, dueOnTime, ...counts } = rows.find(row => row.of === wanted) ?? nothing
    const { due } = counts
    return {
      ...counts,
      putRightOfAll: putRightOfAll(counts, entry),
      putRightOfDue: ratio(dueAndPutRight, due),
      onTime: ratio(dueOnTime, due),
    }
  }
  return { cases: of('CASES'), opinions: of('OPINIONS') }
}
