/** Whom a reviewer may review at an occasion, and how far they are. */
export const rowQuery = `query Row($cycleId: ID!, $reviewerId: ID, $occasionId: ID, $filter: SubjectToReviewFilter) {
  subjectsToReview(cycleId: $cycleId, reviewerId: $reviewerId, occasionId: $occasionId, page: { size: 100 }, filter: $filter) {
    total given rules { code subject name { zh en } }
    items { id subjectKind given organization { id name } person { id name } review { id status } }
  }
}`
