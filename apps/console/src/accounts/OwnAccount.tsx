import { Alert, Box } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { DescriptionList } from '../kit/page/DescriptionList.tsx'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { Section } from '../kit/page/Section.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { OwnTokens } from './OwnTokens.tsx'

export function OwnAccount() {
  const translate = useTranslate()
  const { text } = useFormat()
  const { clauses } = usePunctuation()
  const { me, may } = useMe()
  return (
    <Box sx={{ mt: 2, maxWidth: 900 }}>
      <Title title={translate('layout.ownAccount')} />
      {me?.account.awaitsConfirmation && <Alert severity="info">{translate('accounts.awaits')}</Alert>}
      <Section title={me?.person?.name ?? me?.account.username ?? ''} actions={me && <HistoryLink id={me.account.id} />}>
        <DescriptionList
          items={[
            [translate('accounts.username'), me?.account.username],
            [
              translate('accounts.posts'),
              clauses(
                (me?.posts ?? []).map(({ post, organization, body }) => `${organization?.name ?? body?.name ?? ''} ${text(post.name)}`),
              ),
            ],
            [translate('accounts.memberOf'), clauses((me?.memberOf ?? []).map(({ name }) => name))],
          ]}
        />
      </Section>
      <ChangePassword />
      {may('ACCESS_TOKEN_MANAGE') && <OwnTokens />}
    </Box>
  )
}
