import { request } from 'graphql-request'
import { graphql } from './gql'

const unitsDocument = graphql(/* GraphQL */ `
  query Units($filter: UnitFilter) {
    units(filter: $filter) {
      total
      items {
        name
        kind
      }
    }
  }
`)

const { units } = await request({
  url: `${process.env.PINGYI_URL}/graphql`,
  document: unitsDocument,
  variables: { filter: { search: 'Codegen' } },
  requestHeaders: { authorization: `Bearer ${process.env.PINGYI_TOKEN}` },
})
for (const { name, kind } of units.items) {
  const known: 'SCHOOL' | undefined = kind === 'SCHOOL' ? kind : undefined
  console.log(name, known)
}
