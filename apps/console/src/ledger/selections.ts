import { named, text } from '../api/common-selections.ts'
import { field, type Selected, select } from '../api/operations/select.ts'
import type { LedgerRow as LedgerRowOfApi } from '../api/schema.ts'

/** A line of the ledger; its id is the review's. */
export const ledgerSelection = select<LedgerRowOfApi>()({
  id: true,
  subjectKind: true,
  subjectName: true,
  occurredOn: true,
  content: true,
  contentEn: field('content', 'lang: "en"'),
  opinions: true,
  measures: true,
  rectified: true,
  rectification: text,
  reviewer: named,
  organization: named,
  person: named,
  authorityRule: { code: true, name: text },
  form: { id: true, name: text },
})
export type LedgerRow = Selected<LedgerRowOfApi, typeof ledgerSelection>
