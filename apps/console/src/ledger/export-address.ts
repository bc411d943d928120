import { codeOfField } from '../api/code-of-field.ts'

type Sort = { readonly field: string; readonly order: string }

/** The address of the ledger as a workbook: the same rows in their order, columns and language as shown. */
export function exportAddress(filter: Record<string, unknown>, { field, order }: Sort, columns: readonly string[], lang: string): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const shown = {
    ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    sort: codeOfField(field),
    order,
    columns: columns.join(','),
    lang,
  }
  return `/exports/ledger.xlsx?${new URLSearchParams(shown)}`
}
