import { createHash } from 'node:crypto'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'

const units = gql`
  query Units($search: String) {
    units(filter: { search: $search }) {
      items {
        id
        name
      }
    }
  }
`
type Units = { units: { items: { id: string; name: string }[] } }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export function apollo(url: string, token: string, { useGETForQueries = false, persisted = false } = {}) {
  const httpLink = new HttpLink({ uri: `${url}/graphql`, useGETForQueries })
  const authLink = new SetContextLink(({ headers }) => {
    return {
      headers: {
        ...headers,
        authorization: token ? `Bearer ${token}` : '',
      },
    }
  })
  const persistedLink = new PersistedQueryLink({ sha256 })
  const client = new ApolloClient({
    link: authLink.concat(persisted ? persistedLink.concat(httpLink) : httpLink),
    cache: new InMemoryCache(),
  })
  return {
    units: (search: string) => client.query<Units>({ query: units, variables: { search } }),
    createUnit: (name: string) =>
      client.mutate<{ createUnit: { name: string } }>({
        mutation: gql`
          mutation CreateUnit($name: String!) {
            createUnit(input: { name: $name, kind: SCHOOL }) {
              id
              name
            }
          }
        `,
        variables: { name },
      }),
  }
}
