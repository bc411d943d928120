import type { DataProvider, FilterPayload, RaRecord, SortPayload } from 'react-admin'

export const maxRows = 25_000
export const maxSelected = 1000
const atOnce = 100

type Asked = { resource: string; sort: SortPayload; filter: FilterPayload }

/** All rows of a list as filtered and sorted, page by page; a row that moved between two pages comes once. */
export async function fetchAllRows<Row extends RaRecord>(
  { getList }: DataProvider,
  { resource, sort, filter }: Asked,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Row[]> {
  const rows = new Map<RaRecord['id'], Row>()
  for (let page = 1; ; page++) {
    const { data, total = 0 } = await getList<Row>(resource, { sort, filter, pagination: { page, perPage: atOnce }, signal })
    signal.throwIfAborted()
    for (const row of data) rows.set(row.id, row)
    onProgress(rows.size, total)
    if (data.length === 0 || page * atOnce >= Math.min(total, maxRows)) return [...rows.values()]
  }
}
