const ratio = '{ numerator denominator percent }'
const coverage = `{ due reviewed notReviewed ratio ${ratio} base { rule on count excluded } }`

export const workbenchQuery = `query workbench($cycleId: ID!, $organizationId: ID) {
  statistics(cycleId: $cycleId, organizationId: $organizationId) {
    organizations ${coverage} members ${coverage}
    rectification { cases due accepted late dueToday rate ${ratio} onTime ${ratio} }
    opinions { total problems suggestions }
    measures { total planned inProgress done verified }
    children(page: { number: 1, size: 50 }) { total items { organization { id name } members { due reviewed notReviewed ratio ${ratio} } rectification { late } } }
  }
}`

export const waitingQuery = `query waiting($cycleId: ID!, $organizationId: ID) {
  waiting(cycleId: $cycleId, organizationId: $organizationId) {
    notReviewed drafts refusalsToDecide plansToApprove repliesToAccept measuresToVerify toCloseOut opinionsToAdopt repliesDue dueToday late
  }
}`
