type RectificationKey = { cycleId: string; organizationId: string; personId: string | null; confidential: boolean }

/** The same subject in the same cycle; what came out of a talk is not mixed with what did not. */
export const isOfSameRectification = (a: RectificationKey, b: RectificationKey) =>
  a.cycleId === b.cycleId && a.organizationId === b.organizationId && a.personId === b.personId && a.confidential === b.confidential
