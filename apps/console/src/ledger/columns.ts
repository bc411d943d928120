import type { Text } from '../api/common-selections.ts'
import type { Column } from '../kit/table/column.ts'
import type { LedgerRow } from './selections.ts'

/** The ledger's columns in their order, as the workbook has them too: the five of the office first. */
export const ledgerColumns = (text: (text: Text) => string): Column<LedgerRow>[] => [
  { source: 'reviewer', label: 'ledger.reviewer', text: row => row.reviewer.name },
  { source: 'subject', label: 'ledger.subject', text: row => row.subjectName, title: true },
  { source: 'occurredOn', label: 'ledger.occurredOn', as: 'day', sortable: true },
  { source: 'content', label: 'ledger.content', wide: true, text: row => text({ zh: row.content, en: row.contentEn }) },
  { source: 'rectification', label: 'ledger.rectification', text: row => text(row.rectification) },
  { source: 'organization', label: 'ledger.organization', text: row => row.organization.name, hidden: true },
  { source: 'authorityRule', label: 'ledger.authority', text: row => text(row.authorityRule.name), hidden: true },
  { source: 'form', label: 'ledger.form', text: row => text(row.form.name), hidden: true },
]
