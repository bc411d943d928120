import { holder, named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Cycle } from '../api/schema.ts'
import { matrixSelection } from '../criteria/selections.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { cycleFields } from './fields.ts'

/** What a list of cycles shows of each. */
export const cycleSelection = select<Cycle>()({
  ...selectionOf(cycleFields),
  id: true,
  version: true,
  startedAt: true,
  isPresent: true,
  viewerMay: true,
  mayUpdate: true,
})

/** What its own page shows beside that. */
export const cycleMore = select<Cycle>()({
  isUsed: true,
  mayUpdateAuthority: true,
  mayStart: true,
  mayClose: true,
  mayReopen: true,
  closings: {
    id: true,
    recordedAt: true,
    closedBy: holder,
    nextCycle: named,
    settled: { kind: true, count: true, carried: true, reason: true },
    reopenedAt: true,
    reopenedBy: holder,
    reopenReason: true,
  },
  authority: matrixSelection,
  criteria: {
    authorityRule: true,
    criteriaSet: { id: true, code: true, revision: true, name: text, announced: true, listed: true },
  },
})
export type CycleRow = Selected<Cycle, typeof cycleSelection> & Partial<Selected<Cycle, typeof cycleMore>>
