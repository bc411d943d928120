import { useEffect } from 'react'
import { useGetList, useListContext, useResourceContext } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { Column } from '../kit/table/column.ts'
import { useDensity, useVisibleColumns } from '../kit/table/use-visible-columns.ts'
import { namesViewOnly, queryOf, withView } from './address.ts'
import type { SavedViewRow } from './selections.ts'

/** The saved views of the list, the one that is shown, and what would be kept now. */
export function useSavedViews<Row>(columns: readonly Column<Row>[]) {
  const resource = useResourceContext() ?? ''
  const [params, setParams] = useSearchParams()
  const { filterValues, displayedFilters, sort, perPage } = useListContext()
  const { shown } = useVisibleColumns(columns)
  const [density] = useDensity()
  const { data: views = [] } = useGetList<SavedViewRow>('savedViews', {
    filter: { list: resource },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  })
  const present = views.find(({ id }) => id === params.get('view')) ?? null
  const query = queryOf({
    filter: JSON.stringify(filterValues),
    displayedFilters: JSON.stringify(displayedFilters ?? {}),
    sort: sort.field,
    order: sort.order,
    perPage: String(perPage),
    density,
    columns: shown
      .filter(({ label }) => label !== false)
      .map(({ source }) => source)
      .join(),
  })
  const open = (view: SavedViewRow) => setParams(before => withView(before, view))
  useEffect(() => {
    if (present && namesViewOnly(params)) setParams(before => withView(before, present), { replace: true })
  }, [present, params, setParams])
  return { resource, views, present, query, isChanged: present !== null && present.query !== query, open }
}
