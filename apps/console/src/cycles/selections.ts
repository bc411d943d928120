import { named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Cycle } from '../api/schema.ts'
import { matrixSelection } from '../criteria/selections.ts'

/** What a list of cycles shows of each. */
export const cycleSelection = select<Cycle>()({
  id: true,
  version: true,
  name: true,
  kind: true,
  startsOn: true,
  endsOn: true,
  rosterRule: true,
  memberCapacityRule: true,
  rosterOn: true,
  startedAt: true,
  isPresent: true,
  viewerMay: true,
  mayUpdate: true,
  organization: named,
})

/** What its own page shows beside that. */
export const cycleMore = select<Cycle>()({
  isUsed: true,
  mayUpdateAuthority: true,
  mayStart: true,
  authority: matrixSelection,
  criteria: {
    authorityRule: true,
    criteriaSet: { id: true, code: true, revision: true, name: text, announced: true, listed: true },
  },
})
export type CycleRow = Selected<Cycle, typeof cycleSelection> & Partial<Selected<Cycle, typeof cycleMore>>
