import { Button, Link, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useLocation } from 'react-router-dom'
import { forgetMe } from '../api/me.ts'
import { sessionVerbs } from '../api/verbs.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { OpenPage } from './OpenPage.tsx'

/** Whoever was invited sets a password here, with the code that the office handed over; a link brings it behind `#`, which no server sees. */
export function AcceptInvitation() {
  const translate = useTranslate()
  const { hash } = useLocation()
  const [code, setCode] = useState(hash.slice(1))
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const { run, busy, refusal } = useVerb(sessionVerbs.acceptInvitation)
  const { field, at, others } = useFieldProblems(refusal, ['code', 'password'])
  const wrong = refusal?.code === 'WRONG_CREDENTIALS' && translate('sign-in.wrongCode')
  const differs = again !== '' && again !== password
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (differs || !(await run({ code: code.trim(), password }))) return
    forgetMe()
    window.location.assign('/')
  }
  return (
    <OpenPage title={translate('sign-in.invitation')}>
      <form onSubmit={submit} style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
        <TextField
          required
          label={translate('sign-in.code')}
          {...(wrong ? { error: true, helperText: wrong } : field('code'))}
          value={code}
          onChange={event => setCode(event.target.value)}
          autoComplete="off"
          autoFocus={!code}
        />
        <TextField
          required
          type="password"
          label={translate('sign-in.newPassword')}
          autoFocus={Boolean(code)}
          {...field('password')}
          helperText={at('password') ?? translate('sign-in.passwordRule')}
          value={password}
          onChange={event => setPassword(event.target.value)}
          autoComplete="new-password"
        />
        <TextField
          required
          type="password"
          label={translate('sign-in.passwordAgain')}
          value={again}
          onChange={event => setAgain(event.target.value)}
          autoComplete="new-password"
          error={differs}
          helperText={differs ? translate('sign-in.differs') : ' '}
        />
        <Refusal refusal={wrong ? null : others} />
        <Button type="submit" variant="contained" size="large" disabled={busy || differs}>
          {translate('ra.action.confirm')}
        </Button>
        <Link component={RouterLink} to="/login">
          {translate('ra.auth.sign_in')}
        </Link>
      </form>
    </OpenPage>
  )
}
