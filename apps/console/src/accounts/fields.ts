export const accountFields = 'id version username status everywhere lastSignInAt person { id name }'

export const actorFields = `
  account { ${accountFields} } person { id name } everywhere actions
  posts { id post { id code name { zh en } capability } organization { id name } body { id name } } memberOf { id name }`

export const meQuery = `query me { me { ${actorFields} } today installation { name { zh en } empty version } }`

export const installationQuery = 'query installation { installation { name { zh en } empty version } }'

export const accessTokensQuery =
  'query accessTokens($page: PageInput) { accessTokens(page: $page) { items { id name scopes expiresOn lastUsedOn revokedAt recordedAt } total } }'
