import { base, named, ratio, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Coverage, FormFigures, RectificationFigures, Statistics } from '../api/schema.ts'

export const coverageSelection = select<Coverage>()({
  due: true,
  reviewed: true,
  notReviewed: true,
  ratio,
  base,
})
export type CoverageFigures = Selected<Coverage, typeof coverageSelection>

export const rectificationSelection = select<RectificationFigures>()({
  total: true,
  due: true,
  accepted: true,
  late: true,
  dueToday: true,
  rate: ratio,
  onTime: ratio,
})

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
  organizations: coverageSelection,
  members: coverageSelection,
  reviews: { total: true, reviewers: true, noProblem: true },
  opinions: { total: true, problems: true, suggestions: true, pointedOut: true, praise: true, help: true },
  measures: { total: true, planned: true, inProgress: true, done: true, verified: true, cancelled: true },
  rectification: rectificationSelection,
})
export type FiguresRow = Selected<Statistics, typeof figuresSelection>
