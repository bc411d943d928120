import { holder } from '../api/common-selections.ts'
import { field, json, type Selected, select } from '../api/operations/select.ts'
import type { AuditEvent } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import type { RowChange } from './changes.ts'
import { auditEventFields } from './fields.ts'

export const auditEventSelection = select<AuditEvent>()({
  ...selectionOf(auditEventFields),
  id: field('seq'),
  kind: true,
  subjectId: true,
  changes: json<readonly RowChange[]>(),
  by: holder,
})
export type AuditEventRow = Selected<AuditEvent, typeof auditEventSelection>
