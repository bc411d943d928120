import { account, named } from '../api/common-selections.ts'
import { field, type Selected, select } from '../api/operations/select.ts'
import type { AuditEvent } from '../api/schema.ts'
import type { RowChange } from './changes.ts'

export const auditEventSelection = select<AuditEvent>()({
  id: field('seq'),
  seq: true,
  at: true,
  kind: true,
  subjectType: true,
  subjectId: true,
  changes: true,
  account,
  organization: named,
})
/** The schema says of the changes only that they are JSON. */
export type AuditEventRow = Omit<Selected<AuditEvent, typeof auditEventSelection>, 'changes'> & { changes: readonly RowChange[] }
