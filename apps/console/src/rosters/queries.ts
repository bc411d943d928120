/** Who may review a subject, and how much falls to each. */
export const toAssignQuery = `query ToAssign($cycleId: ID!, $organizationId: ID!, $personId: ID) {
  reviewersFor(cycleId: $cycleId, organizationId: $organizationId, personId: $personId) { person { id name } rule { code reviewer name { zh en } } }
  coveragePlan(cycleId: $cycleId) { reviewers(page: { size: 100 }) { total items { person { id } assigned proposed } } }
}`

/** Whom the reader may review in a cycle, and how far they are. */
export const mutualQuery = `query Mutual($cycleId: ID!, $page: PageInput, $filter: SubjectToReviewFilter) {
  subjectsToReview(cycleId: $cycleId, page: $page, filter: $filter) {
    total given items { id given organization { id name } person { id name } review { id status } }
  }
}`
