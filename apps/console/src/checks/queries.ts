const finding = 'type id name english place on figures'

export const checksQuery = `query Checks($cycleId: ID!, $organizationId: ID) {
  checks(cycleId: $cycleId, organizationId: $organizationId) { kind severity count partial examples { ${finding} } }
}`

export const findingsQuery = `query CheckFindings($cycleId: ID!, $organizationId: ID, $kind: CheckKind!, $page: PageInput) {
  checkFindings(cycleId: $cycleId, organizationId: $organizationId, kind: $kind, page: $page) { total items { ${finding} } }
}`
