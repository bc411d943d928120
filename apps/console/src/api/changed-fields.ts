/** What an update is told: the fields that are other than they were. The rest stays as it is by then. */
export const changedFields = (after: object, before: object = {}) => {
  const had = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => field !== 'id' && field !== 'version' && JSON.stringify(value) !== JSON.stringify(had.get(field)),
    ),
  )
}
