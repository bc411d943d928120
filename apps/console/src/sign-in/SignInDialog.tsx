import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useState, useSyncExternalStore } from 'react'
import { useTranslate } from 'react-admin'
import { forgetMe } from '../api/me.ts'
import { send } from '../api/send.ts'
import { session } from '../api/session.ts'
import { useMe } from '../api/use-me.ts'
import { sessionVerbs } from '../api/verbs.ts'
import { SignInForm } from './SignInForm.tsx'

/** The session has ended: sign in again on the spot, and what was typed behind this dialog goes on. */
export function SignInDialog() {
  const translate = useTranslate()
  const { me } = useMe()
  const open = useSyncExternalStore(session.subscribe, session.isAsking)
  const [username, setUsername] = useState<string>()
  if (!username && me) setUsername(me.account.username)
  const signIn = async (name: string, password: string) => {
    await send(sessionVerbs.signIn.operation, { username: name, password })
    forgetMe()
    session.settle(true)
  }
  return (
    <Dialog open={open} fullWidth maxWidth="xs">
      <DialogTitle>{translate('sign-in.again')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('sign-in.kept')}</DialogContentText>
        <SignInForm signIn={signIn} {...(username && { username })} />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => session.settle(false)}>{translate('sign-in.leave')}</Button>
      </DialogActions>
    </Dialog>
  )
}
