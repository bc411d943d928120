import { Box, Link, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useLogin, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { installationQuery } from '../accounts/queries.ts'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { OpenPage } from './OpenPage.tsx'
import { SignInForm } from './SignInForm.tsx'

export function SignInPage() {
  const translate = useTranslate()
  const text = useLocalizedText()
  const login = useLogin()
  const queries = useQueryClient()
  const { data } = useGraphqlQuery(installationQuery, {})
  const signIn = async (username: string, password: string) => {
    await login({ username, password })
    await queries.invalidateQueries()
  }
  return (
    <OpenPage title={text(data?.installation.name) || translate('kit.product')}>
      <SignInForm signIn={signIn} />
      <Box sx={{ mt: 2, display: 'flex', flexDirection: 'column', gap: 1 }}>
        {data?.installation.empty && <Typography color="text.secondary">{translate('sign-in.empty')}</Typography>}
        <Link component={RouterLink} to="/invitation">
          {translate('sign-in.invited')}
        </Link>
      </Box>
    </OpenPage>
  )
}
