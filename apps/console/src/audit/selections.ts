import { account, named } from '../api/common-selections.ts'
import { field, json, type Selected, select } from '../api/operations/select.ts'
import type { AuditEvent } from '../api/schema.ts'
import type { RowChange } from './changes.ts'

export const auditEventSelection = select<AuditEvent>()({
  id: field('seq'),
  seq: true,
  at: true,
  kind: true,
  subjectType: true,
  subjectId: true,
  changes: json<readonly RowChange[]>(),
  account,
  organization: named,
})
export type AuditEventRow = Selected<AuditEvent, typeof auditEventSelection>
