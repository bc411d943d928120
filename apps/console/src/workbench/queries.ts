const ratio = '{ numerator denominator percent }'
const coverage = `{ due reviewed notReviewed ratio ${ratio} base { rule on count excluded } }`

export const workbenchQuery = `query workbench($cycleId: ID!, $organizationId: ID) {
  statistics(cycleId: $cycleId, organizationId: $organizationId) {
    organizations ${coverage} members ${coverage}
    rectification { cases due accepted late dueToday rate ${ratio} onTime ${ratio} }
    opinions { total problems suggestions }
    measures { total planned inProgress done verified }
    organization { id name }
    byForm { form { id code name { zh en } } reviews persons share }
    children(page: { number: 1, size: 50 }) { total items {
      organization { id name } members { due reviewed notReviewed ratio ${ratio} } organizations { ratio ${ratio} }
      rectification { late rate ${ratio} onTime ${ratio} } } }
  }
}`

export const waitingQuery = `query waiting($cycleId: ID!, $organizationId: ID) {
  waiting(cycleId: $cycleId, organizationId: $organizationId) {
    notReviewed drafts refusalsToDecide helpToAnswer plansToApprove repliesToAccept measuresToVerify toCloseOut opinionsToAdopt repliesDue dueToday late
  }
}`

export const trendQuery = `query trend($cycleId: ID!, $organizationId: ID) {
  trend(cycleId: $cycleId, organizationId: $organizationId) {
    cycle { id name } members ${ratio} organizations ${ratio} rectification ${ratio}
  }
}`

export const dueSoonQuery = `query dueSoon($filter: RectificationFilter, $page: PageInput) {
  rectifications(filter: $filter, page: $page, sort: { field: dueOn, order: ASC }) {
    total items { id lateness round { dueOn } opinions { id text } organization { id name } person { id name } }
  }
}`

export const owedReviewsQuery = `query iOwe($cycleId: ID!, $organizationId: ID, $filter: RosterEntryFilter, $page: PageInput) {
  notReviewed(cycleId: $cycleId, organizationId: $organizationId, filter: $filter, page: $page) {
    total items { id organization { id name } person { id name } }
  }
}`

export const aboutMeQuery = `query ofMe($reviews: ReviewFilter, $measures: MeasureFilter, $page: PageInput) {
  reviews(filter: $reviews, page: $page) { items { id occurredOn reviewer { id name } form { id name { zh en } } } }
  measures(filter: $measures, page: $page) { items { id text status dueOn } }
}`
