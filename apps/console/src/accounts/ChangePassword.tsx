import { Box, Button, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { accountVerbs } from './verbs.ts'

export function ChangePassword() {
  const translate = useTranslate()
  const notify = useNotify()
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const { run, busy, refusal } = useVerb(accountVerbs.changePassword)
  const { field, others } = useFieldProblems(refusal, ['present', 'password'])
  const wrong = refusal?.code === 'WRONG_CREDENTIALS' && translate('accounts.wrongPassword')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await run({ present, password })) === null) return
    setPresent('')
    setPassword('')
    notify('accounts.passwordChanged')
  }
  return (
    <Section title={translate('accounts.changePassword')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'flex', flexDirection: 'column', gap: 2, maxWidth: 360 }}>
        <TextField
          size="small"
          type="password"
          required
          autoComplete="current-password"
          label={translate('frame.fields.present')}
          {...(wrong ? { error: true, helperText: wrong } : field('present'))}
          value={present}
          onChange={event => setPresent(event.target.value)}
        />
        <TextField
          size="small"
          type="password"
          required
          autoComplete="new-password"
          label={translate('sign-in.newPassword')}
          {...field('password')}
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        <Refusal refusal={wrong ? null : others} />
        <Button type="submit" variant="outlined" disabled={busy} sx={{ alignSelf: 'flex-start' }}>
          {translate('ra.action.save')}
        </Button>
      </Box>
    </Section>
  )
}
