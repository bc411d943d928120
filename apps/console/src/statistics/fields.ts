const ratio = '{ numerator denominator percent }'
const coverage = `{ due reviewed notReviewed ratio ${ratio} base { rule on count excluded } }`
const figures = `
  organizations ${coverage} members ${coverage}
  opinions { total problems suggestions praise help }
  measures { total planned inProgress done verified cancelled }
  rectification { cases due accepted late dueToday rate ${ratio} onTime ${ratio} }`

export const statisticsQuery = `query Statistics($cycleId: ID!, $organizationId: ID, $asOf: DateTime, $knownAt: DateTime, $page: PageInput) {
  statistics(cycleId: $cycleId, organizationId: $organizationId, asOf: $asOf, knownAt: $knownAt) {
    cycle { id name } organization { id name } asOf knownAt
    ${figures}
    byStatus: opinions { byStatus { status count } }
    byAuthority { rule { code name { zh en } } reviewers reviews organizationsReviewed personsReviewed attendances }
    byForm { form { id code name { zh en } } reviews persons share }
    children(page: $page) { total items { organization { id name } ${figures} } }
  }
}`
