import { Link } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import { Link as RouterLink, useLocation } from 'react-router-dom'
import { forgetMe } from '../api/me.ts'
import { sessionVerbs } from '../api/verbs.ts'
import { required } from '../kit/fields/required.ts'
import { GuardedForm } from '../kit/form/GuardedForm.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { OpenPage } from './OpenPage.tsx'

type Values = { code: string | null; password: string | null; again: string | null }

const isSame = (again: unknown, { password }: Record<string, unknown>) => (again === password ? undefined : 'sign-in.differs')

/** Whoever was invited sets a password here, with the code that the office handed over; a link brings it behind `#`, which no server sees. */
export function AcceptInvitation() {
  const translate = useTranslate()
  const { hash } = useLocation()
  const { perform } = useVerb(sessionVerbs.acceptInvitation)
  const begin: Values = { code: hash.slice(1) || null, password: null, again: null }
  const secret = { type: 'password', autoComplete: 'new-password', fullWidth: true } as const
  return (
    <OpenPage title={translate('sign-in.invitation')}>
      <GuardedForm
        begin={begin}
        save={({ code, password }) => perform({ code: code?.trim() ?? '', password: password ?? '' })}
        done={() => {
          forgetMe()
          window.location.assign('/')
        }}
        isUnsaved={false}
        own={{ WRONG_CREDENTIALS: { field: 'code', text: 'sign-in.wrongCode' } }}
        confirm={translate('ra.action.confirm')}
      >
        <TextInput
          source="code"
          label="sign-in.code"
          validate={required()}
          autoComplete="off"
          autoFocus={!hash}
          helperText={false}
          fullWidth
        />
        <TextInput
          source="password"
          label="sign-in.newPassword"
          validate={required()}
          helperText="sign-in.passwordRule"
          autoFocus={Boolean(hash)}
          {...secret}
        />
        <TextInput source="again" label="sign-in.passwordAgain" validate={[required(), isSame]} helperText={false} {...secret} />
      </GuardedForm>
      <Link component={RouterLink} to="/login">
        {translate('ra.auth.sign_in')}
      </Link>
    </OpenPage>
  )
}
