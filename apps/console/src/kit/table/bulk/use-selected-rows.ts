import { useQuery } from '@tanstack/react-query'
import { type Identifier, useDataProvider, useListContext } from 'react-admin'

const atOnce = 100

/** The selected rows as they are stored now, including those of other pages. */
export function useSelectedRows<Row extends { id: Identifier }>(enabled: boolean) {
  const { resource, selectedIds = [], filter } = useListContext()
  const { getList } = useDataProvider()
  const ids = selectedIds.map(String)
  const { data, isFetching } = useQuery({
    queryKey: [resource, 'selected', ids],
    enabled: enabled && ids.length > 0,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const rows: Row[] = []
      for (let from = 0; from < ids.length; from += atOnce) {
        const some = ids.slice(from, from + atOnce)
        const sort = { field: 'id', order: 'ASC' as const }
        const { data: found } = await getList(resource, {
          filter: { ...filter, ids: some },
          pagination: { page: 1, perPage: atOnce },
          sort,
          signal,
        })
        rows.push(...(found as unknown as Row[]))
      }
      const place = new Map(ids.map((id, index) => [id, index]))
      return rows.sort((one, other) => (place.get(String(one.id)) ?? 0) - (place.get(String(other.id)) ?? 0))
    },
  })
  return { rows: data, isFetching }
}
