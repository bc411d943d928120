type RectificationKey = { cycleId: string; organizationId: string; personId: string | null; confidential: boolean }

/** True if both are about the same subject in the same cycle, and both or neither are confidential. */
export const isOfSameRectification = (a: RectificationKey, b: RectificationKey) =>
  a.cycleId === b.cycleId && a.organizationId === b.organizationId && a.personId === b.personId && a.confidential === b.confidential
