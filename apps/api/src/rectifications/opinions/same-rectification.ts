type Place = { cycleId: string; organizationId: string; personId: string | null; confidential: boolean }

/** The same subject in the same cycle; what came out of a talk is not mixed with what did not. */
export const isOfSameCase = (a: Place, b: Place) =>
  a.cycleId === b.cycleId && a.organizationId === b.organizationId && a.personId === b.personId && a.confidential === b.confidential
