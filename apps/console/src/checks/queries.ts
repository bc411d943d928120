import { query } from '../api/operations/query.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { ChangedMeaning, CheckFinding, DataCheck } from '../api/schema.ts'

const findingSelection = select<CheckFinding>()({
  type: true,
  id: true,
  name: true,
  english: true,
  place: true,
  on: true,
  figures: true,
})
export type FindingRow = Selected<CheckFinding, typeof findingSelection>

const checkSelection = select<DataCheck>()({ kind: true, severity: true, count: true, partial: true, examples: findingSelection })
export type CheckRow = Selected<DataCheck, typeof checkSelection>

export const checksQuery = query('checks', checkSelection)
export const findingsQuery = query('checkFindings', { total: true, items: findingSelection })

const changedMeaningSelection = select<ChangedMeaning>()({ id: true, recordedAt: true, code: true, count: true })
export type ChangedMeaningRow = Selected<ChangedMeaning, typeof changedMeaningSelection>
export const meaningChangesQuery = query('meaningChanges', changedMeaningSelection)
