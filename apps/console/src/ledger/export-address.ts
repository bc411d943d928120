/** The address of the ledger as a workbook: the same rows, columns and language as shown. */
export function exportAddress(filter: Record<string, unknown>, columns: readonly string[], lang: string): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return `/exports/ledger.xlsx?${new URLSearchParams([...given.map(([name, value]) => [name, String(value)]), ['columns', columns.join(',')], ['lang', lang]])}`
}
