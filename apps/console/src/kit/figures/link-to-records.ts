/** `counted`: how many the figure counts. `distinct`: what it counts in the records, if not the records. `asOf`: its day, if not today. */
export type LinkOptions = { counted?: number; distinct?: 'reviewers' | 'persons' | 'organizations' | undefined; asOf?: string | null }

/** The address of the list of records behind a figure, with scope and filter. */
export function linkToRecords(
  list: string,
  scope: { cycleId: string; organizationId?: string },
  filter: object = {},
  { counted, distinct, asOf }: LinkOptions = {},
): string {
  const address = new URLSearchParams({ cycle: scope.cycleId })
  if (scope.organizationId) address.set('org', scope.organizationId)
  if (Object.keys(filter).length > 0) address.set('filter', JSON.stringify(filter))
  if (counted !== undefined) address.set('counted', String(counted))
  if (distinct) address.set('distinct', distinct)
  if (asOf) address.set('asOf', asOf)
  return `/${list}?${address}`
}
