import { nameThenAndNow } from '@pingyi/domain/internal'
import type { Text } from '../api/common-selections.ts'
import { columnsOf } from '../kit/fields/columns-of.ts'
import type { Column } from '../kit/table/column.ts'
import { ledgerFields } from './fields.ts'
import type { LedgerRow } from './selections.ts'

const organizationOf = ({ organizationName, organization }: LedgerRow) => nameThenAndNow(organizationName, organization.name)

/** The ledger's columns, each under its name in the workbook. */
export const ledgerColumns = (text: (text: Text) => string, translate: (word: string) => string): Column<LedgerRow>[] =>
  columnsOf(ledgerFields, {
    overrides: {
      reviewer: { source: 'reviewer', text: row => row.reviewer.name },
      subjectName: { source: 'subject', text: row => (row.person ? row.subjectName : text(organizationOf(row))) },
      content: { text: ({ content: zh, contentEn: en }) => (zh === null || en === null ? translate('ledger.withheld') : text({ zh, en })) },
      organization: { source: 'organization', text: row => text(organizationOf(row)) },
      authorityRule: { text: row => text(row.authorityRule.name) },
      form: { text: row => text(row.form.name) },
    },
  })
