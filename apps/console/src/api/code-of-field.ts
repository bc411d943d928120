/** A field as the API names it to sort by: `recordedAt` is RECORDED_AT. */
export const codeOfField = (field: string) => field.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
