const counts = 'kind count moves'
const appointment =
  'id version fromOn toOn portfolio person { id name } post { id name { zh en } } organization { id name } body { id name }'

export const openWorkQuery = `query openWork($personId: ID!, $page: PageInput, $filter: WorkFilter) {
  openWork(personId: $personId, page: $page, filter: $filter) { total counts { ${counts} } items {
    id kind moves dueOn organization { id name } responsibility { id fromOn } measure { id text status } review { id occurredOn }
    opinion { id text } rectification { id round { status } } } } }`

export const successorsQuery = 'query successorsOf($personId: ID!) { successorsOf(personId: $personId) { id name organization { name } } }'

export const warningsQuery = `query handoverWarnings($organizationId: ID, $page: PageInput) {
  handoverWarnings(organizationId: $organizationId, page: $page) { total items {
    over work { ${counts} } successor { id name } appointment { ${appointment} } } } }`
