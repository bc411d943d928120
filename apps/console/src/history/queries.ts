const text = 'name { zh en }'
const line = `id kind on until event state cycle { id name }
  membership { id organization { id name } }
  appointment { id portfolio person { id name } post { id ${text} } organization { id name } body { id name } }
  responsibility { id kind person { id name } organization { id name } }
  review { id status capacity reviewer { id name } form { id ${text} } treatment { id ${text} } }
  opinion { id kind text status }
  rectification { id round { number } }
  measure { id text }
  rosterEntry { id excludedReason }
  handover { id total from { id name } to { id name } }`
const declared = '$id: ID!, $page: PageInput, $filter: HistoryFilter'
const passed = 'page: $page, filter: $filter'

export const personHistoryQuery = `query historyOfPerson(${declared}) {
  data: historyOfPerson(personId: $id, ${passed}) { total items { ${line} } } }`

export const organizationHistoryQuery = `query historyOfOrganization(${declared}) {
  data: historyOfOrganization(organizationId: $id, ${passed}) { total items { ${line} } } }`
