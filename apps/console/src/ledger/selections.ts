import { text } from '../api/common-selections.ts'
import { field, type Selected, select } from '../api/operations/select.ts'
import type { LedgerRow as LedgerRowOfApi } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { ledgerFields } from './fields.ts'

/** A line of the ledger; its id is the review's. */
export const ledgerSelection = select<LedgerRowOfApi>()({
  ...selectionOf(ledgerFields),
  id: true,
  person: { id: true },
  organizationName: true,
  contentEn: field('content', 'lang: "en"'),
  authorityRule: { name: text },
  form: { name: text },
})
export type LedgerRow = Selected<LedgerRowOfApi, typeof ledgerSelection>
