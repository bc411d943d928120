import { Box } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import { Facts } from '../shared/Facts.tsx'
import { HistoryLink } from '../shared/HistoryLink.tsx'
import { Section } from '../shared/Section.tsx'
import { useMarks } from '../shared/use-marks.ts'
import { useWords } from '../shared/use-words.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { OwnTokens } from './OwnTokens.tsx'

export function OwnAccount() {
  const translate = useTranslate()
  const { text } = useWords()
  const { clauses } = useMarks()
  const { me, may } = useMe()
  return (
    <Box sx={{ mt: 2, maxWidth: 900 }}>
      <Title title={translate('frame.ownAccount')} />
      <Section title={me?.person?.name ?? me?.account.username ?? ''} actions={me && <HistoryLink id={me.account.id} />}>
        <Facts
          facts={[
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
      {may('token:own') && <OwnTokens />}
    </Box>
  )
}
