import { base, named, ratio, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Coverage, FormFigures, RectificationCounts, RectificationFigures, Statistics } from '../api/schema.ts'

export const coverageSelection = select<Coverage>()({
  due: true,
  reviewed: true,
  notReviewed: true,
  ratio,
  base,
})
export type CoverageFigures = Selected<Coverage, typeof coverageSelection>

const countsSelection = select<RectificationCounts>()({
  total: true,
  undated: true,
  due: true,
  putRight: true,
  putRightOfAll: ratio,
  putRightOfDue: ratio,
  onTime: ratio,
  late: true,
  dueToday: true,
  atOnce: true,
  closed: true,
  confirmed: true,
  rebounded: true,
})

export const rectificationSelection = select<RectificationFigures>()({ cases: countsSelection, opinions: countsSelection })

export const byFormSelection = select<FormFigures>()({
  form: { id: true, code: true, name: text },
  reviews: true,
  persons: true,
  share: ratio,
})
export type FormFiguresRow = Selected<FormFigures, typeof byFormSelection>

/** The figures of one organisation. */
export const figuresSelection = select<Statistics>()({
  organization: named,
  organizationName: true,
  organizations: coverageSelection,
  members: coverageSelection,
  reviews: { total: true, reviewers: true, noProblem: true },
  opinions: { total: true, problems: true, suggestions: true, pointedOut: true, praise: true, help: true },
  measures: { total: true, planned: true, inProgress: true, done: true, verified: true, cancelled: true, ongoing: { total: true } },
  rectification: rectificationSelection,
})
export type FiguresRow = Selected<Statistics, typeof figuresSelection>
