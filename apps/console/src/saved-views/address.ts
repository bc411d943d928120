/** What of the address is the view; the cycle and the organisation stay those chosen at the top. */
const parts = ['filter', 'displayedFilters', 'sort', 'order', 'perPage', 'columns', 'density'] as const
type Part = (typeof parts)[number]

export type ViewQuery = { [P in Part]?: string }

/** What is shown, as it is kept: always in the same order, so that two of the same are the same text. */
export const queryOf = (shown: ViewQuery): string => {
  const query = new URLSearchParams()
  for (const part of parts) if (shown[part]) query.set(part, shown[part])
  return query.toString()
}

/** The address of a view: what it shows, under its name, within the cycle and the organisation of before. */
export function withView(before: URLSearchParams, { id, query }: { id: string; query: string }): URLSearchParams {
  const after = new URLSearchParams(before)
  for (const part of [...parts, 'page']) after.delete(part)
  const kept = new URLSearchParams(query)
  for (const part of parts) if (kept.has(part)) after.set(part, kept.get(part)!)
  after.set('view', id)
  return after
}

/** Whether an address names a view and leaves it to the view what is shown. */
export const namesViewOnly = (params: URLSearchParams): boolean => params.has('view') && !parts.some(part => params.has(part))
