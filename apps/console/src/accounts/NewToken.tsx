import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormGroup, TextField } from '@mui/material'
import { type Scope, scope } from '@pingyi/domain'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { accountVerbs } from './verbs.ts'

export function NewToken({ onMade }: { onMade: (token: string) => void }) {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['READ_STATISTICS'])
  const [expiresOn, setExpiresOn] = useState('')
  const { run, busy, refusal } = useVerb(accountVerbs.createToken)
  const { field, others } = useFieldProblems(refusal, ['name', 'expiresOn'])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await run({ name, scopes, expiresOn: expiresOn || null })
    if (!made) return
    setOpen(false)
    setName('')
    onMade(made.token)
  }
  const toggle = (code: Scope) => setScopes(scopes.includes(code) ? scopes.filter(each => each !== code) : [...scopes, code])
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {translate('accounts.newToken')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="xs">
        <form onSubmit={submit}>
          <DialogTitle>{translate('accounts.newToken')}</DialogTitle>
          <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
            <TextField
              sx={{ mt: 1 }}
              required
              autoFocus
              label={translate('accounts.tokenName')}
              {...field('name')}
              value={name}
              onChange={event => setName(event.target.value)}
            />
            <FormGroup>
              {scope.codes.map(code => (
                <FormControlLabel
                  key={code}
                  label={translate(`Scope.${code}`)}
                  control={<Checkbox checked={scopes.includes(code)} onChange={() => toggle(code)} />}
                />
              ))}
            </FormGroup>
            <TextField
              type="date"
              label={translate('accounts.expiresOn')}
              {...field('expiresOn')}
              slotProps={{ inputLabel: { shrink: true } }}
              value={expiresOn}
              onChange={event => setExpiresOn(event.target.value)}
            />
            <Refusal refusal={others} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={busy || scopes.length === 0}>
              {translate('ra.action.confirm')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  )
}
