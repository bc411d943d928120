const load = 'person { id name } mayReview assigned owed proposed hasAccount'

/** Can everybody be reviewed, and by whom: before a cycle starts. */
export const coverageQuery = `query Coverage($id: ID!, $organizationId: ID) {
  coveragePlan(cycleId: $id, organizationId: $organizationId) {
    on due covered uncovered peersOnly assigned proposed subjectsWithAccount
    reviewers(page: { size: 100 }) { total items { ${load} } }
  }
}`

/** Whom no leader may review, one page. */
export const uncoveredQuery = `query Uncovered($id: ID!, $organizationId: ID, $page: PageInput) {
  coveragePlan(cycleId: $id, organizationId: $organizationId) {
    subjects(covered: false, page: $page) {
      total items { rosterEntry { id version organization { id name } person { id name } } reviewers { person { id } } wanting { code name { zh en } } }
    }
  }
}`
