import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'

/** Queries go by GET, as urql has it, unless `preferGetMethod` says no. */
export function urql(url: string, token: string, options: { preferGetMethod?: false } = {}) {
  const client = new Client({
    url: `${url}/graphql`,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: () => {
      return {
        headers: { authorization: token ? `Bearer ${token}` : '' },
      }
    },
    ...options,
  })
  return {
    units: (search: string) =>
      client
        .query<{ units: { items: { name: string }[] } }>(
          gql`
            query Units($search: String) {
              units(filter: { search: $search }) {
                items {
                  id
                  name
                }
              }
            }
          `,
          { search },
        )
        .toPromise(),
    createUnit: (name: string) =>
      client
        .mutation<{ createUnit: { name: string } }>(
          gql`
            mutation CreateUnit($name: String!) {
              createUnit(input: { name: $name, kind: SCHOOL }) {
                id
                name
              }
            }
          `,
          { name },
        )
        .toPromise(),
  }
}
