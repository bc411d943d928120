/** Where the records behind a figure are listed: the scope at the top and the list's own filter. */
export function recordsOf(list: string, scope: { cycleId: string; organizationId?: string }, filter: object = {}): string {
  const address = new URLSearchParams({ cycle: scope.cycleId })
  if (scope.organizationId) address.set('org', scope.organizationId)
  if (Object.keys(filter).length > 0) address.set('filter', JSON.stringify(filter))
  return `/${list}?${address}`
}
