/** What a figure says of the records that it opens: how many it counts, of what in them if not the records themselves, and on which day, if not today. */
export type LinkOptions = { counted?: number; distinct?: 'reviewers' | 'persons' | 'organizations' | undefined; asOf?: string | null }

/** Where the records behind a figure are listed: the scope at the top and the list's own filter. */
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
