import { GraphQLClient, gql } from 'graphql-request'

export function graphqlRequest(url: string, token: string) {
  const client = new GraphQLClient(`${url}/graphql`, {
    headers: {
      authorization: `Bearer ${token}`,
    },
  })
  return {
    units: (search: string) =>
      client.request<{ units: { items: { name: string }[] } }>(
        gql`
          query Units($search: String) {
            units(filter: { search: $search }) {
              items {
                name
              }
            }
          }
        `,
        { search },
      ),
    statistics: (cycleId: string) =>
      client.request(
        gql`
          query Statistics($cycleId: ID!) {
            statistics(cycleId: $cycleId) {
              members {
                due
              }
            }
          }
        `,
        { cycleId },
      ),
  }
}
