import { Button, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import type { RefusalShown } from '../kit/refusal/refusal.ts'
import { refusalOf } from '../kit/refusal/refusal.ts'

type Props = { signIn: (username: string, password: string) => Promise<void>; username?: string }

/** User name and password, for the sign-in page and for the dialog of an ended session. */
export function SignInForm({ signIn, username: fixed }: Props) {
  const translate = useTranslate()
  const [username, setUsername] = useState(fixed ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    try {
      await signIn(username.trim(), password)
    } catch (error) {
      setRefusal(refusalOf(error))
      setPassword('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
      <TextField
        label={translate('ra.auth.username')}
        name="username"
        autoComplete="username"
        autoFocus={!fixed}
        required
        disabled={Boolean(fixed)}
        value={username}
        onChange={event => setUsername(event.target.value)}
      />
      <TextField
        label={translate('ra.auth.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus={Boolean(fixed)}
        required
        value={password}
        onChange={event => setPassword(event.target.value)}
      />
      <Refusal refusal={refusal} />
      <Button type="submit" variant="contained" size="large" disabled={busy}>
        {translate('ra.auth.sign_in')}
      </Button>
    </form>
  )
}
