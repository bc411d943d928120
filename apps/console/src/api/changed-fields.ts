/** The fields of an update that differ from before. Fields that are not sent keep their stored value. */
export const changedFields = (after: object, before: object = {}) => {
  const had = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => field !== 'id' && field !== 'version' && JSON.stringify(value) !== JSON.stringify(had.get(field)),
    ),
  )
}
