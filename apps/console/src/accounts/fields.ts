export const accountFields = 'id version username status everywhere lastSignInAt person { id name }'

export const installationQuery = 'query installation { installation { name { zh en } empty version } }'

export const accessTokensQuery =
  'query accessTokens($page: PageInput) { accessTokens(page: $page) { items { id name scopes expiresOn lastUsedOn revokedAt recordedAt } total } }'
