/** Who may review a subject, and how much falls to each. */
export const toAssignQuery = `query ToAssign($cycleId: ID!, $organizationId: ID!, $personId: ID) {
  reviewersFor(cycleId: $cycleId, organizationId: $organizationId, personId: $personId) { person { id name } rule { code name { zh en } } }
  coveragePlan(cycleId: $cycleId) { reviewers(page: { size: 100 }) { items { person { id } assigned } } }
}`
