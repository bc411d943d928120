import { type Selected, select } from '../api/operations/select.ts'
import type { Import } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { importFields } from './fields.ts'

const counts = { create: true, update: true, unchanged: true } as const

export const importSelection = select<Import>()({
  ...selectionOf(importFields),
  id: true,
  version: true,
  kind: true,
  allowedEvents: true,
  done: true,
  total: true,
  report: {
    problemCount: true,
    members: true,
    affiliated: true,
    sheets: { sheet: true, rows: true, ...counts },
    organizationCount: true,
    organizations: { name: true, depth: true, mark: true, ...counts, namesakeId: true, namesakeParent: true },
    problems: { sheet: true, row: true, column: true, code: true, value: true, limit: true },
  },
})
export type ImportRow = Selected<Import, typeof importSelection>
export type Report = NonNullable<ImportRow['report']>
/** An organisation of the tree, with the people in it and below. */
export type SheetReport = Report['sheets'][number]
export type Branch = Report['organizations'][number]
