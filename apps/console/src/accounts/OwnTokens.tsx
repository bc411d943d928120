import { Box, Link, Typography } from '@mui/material'
import { useState } from 'react'
import { useLocale, useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Section } from '../kit/page/Section.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { docsPath } from '../layout/top-bar/docs.ts'
import { NewToken } from './NewToken.tsx'
import { accessTokensQuery } from './queries.ts'
import { ShownOnce } from './ShownOnce.tsx'
import { accountVerbs } from './verbs.ts'

/** One's own keys for programs that read the API. */
export function OwnTokens() {
  const translate = useTranslate()
  const { day } = useFormat()
  const [secret, setSecret] = useState<string | null>(null)
  const docs = docsPath(useLocale())
  const { data } = useGraphqlQuery(accessTokensQuery, { page: { number: 1, size: 100 } })
  return (
    <Section title={translate('accounts.tokens')} actions={<NewToken onMade={setSecret} />}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('accounts.tokensFor')}{' '}
        <Link href={docs} target="_blank">
          {translate('layout.docs')}
        </Link>
      </Typography>
      {data?.accessTokens.items.length === 0 && <Typography color="text.secondary">{translate('accounts.noTokens')}</Typography>}
      {data?.accessTokens.items.map(({ id, name, scopes, expiresOn, lastUsedOn, revokedAt }) => (
        <Box
          key={id}
          sx={{
            display: 'flex',
            gap: 2,
            py: 0.75,
            alignItems: 'center',
            flexWrap: 'wrap',
            color: revokedAt ? 'text.secondary' : 'inherit',
          }}
        >
          <Box sx={{ flex: 1, minWidth: '10em' }}>
            {name} · {scopes.map(scope => translate(`Scope.${scope}`)).join(translate('kit.comma'))}
          </Box>
          <Typography variant="body2" color="text.secondary">
            {[
              expiresOn && translate('accounts.until', { day: day(expiresOn) }),
              lastUsedOn && translate('accounts.used', { day: day(lastUsedOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {revokedAt ? (
            <Typography variant="body2">{translate('accounts.revoked')}</Typography>
          ) : (
            <VerbButton
              verb={accountVerbs.revokeToken}
              variables={{ id }}
              label="accounts.revoke"
              consequence={translate('accounts.revokeWhat', { name })}
            />
          )}
        </Box>
      ))}
      <ShownOnce
        title={translate('accounts.newToken')}
        secret={secret}
        hint={translate('accounts.tokenHint')}
        onClose={() => setSecret(null)}
      />
    </Section>
  )
}
