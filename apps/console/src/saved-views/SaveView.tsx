import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { useScope } from '../kit/scope/scope.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { savedViewVerbs } from './verbs.ts'

type Props = {
  list: string
  /** What is shown now. */
  query: string
  /** What to call it, unless told otherwise. */
  name: string
  onSaved: (view: { id: string; query: string }) => void
  close: () => void
}

/** Keeps what is shown under a name: for oneself, or for all of the organisation chosen at the top and below it. */
export function SaveView({ list, query, name: proposed, onSaved, close }: Props) {
  const translate = useTranslate()
  const { mayAtPlace } = useMe()
  const { organization, top } = useScope()
  const [name, setName] = useState(proposed)
  const [isShared, share] = useState(false)
  const { run, busy, refusal } = useVerb(savedViewVerbs.save)
  const { field, others } = useFieldProblems(refusal, ['name'])
  const place = organization ?? top
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const saved = await run({ input: { list, name: name.trim(), query, organizationId: isShared ? (place?.id ?? null) : null } })
    if (saved === null) return
    onSaved({ id: saved.id, query })
    close()
  }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={busy ? undefined : close}>
      <form onSubmit={submit}>
        <DialogTitle>{translate('saved-views.save')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
          <TextField
            autoFocus
            required
            sx={{ mt: 1 }}
            label={translate('saved-views.name')}
            {...field('name')}
            value={name}
            onFocus={event => event.target.select()}
            onChange={event => setName(event.target.value)}
          />
          {place && mayAtPlace('savedView:share') && (
            <FormControlLabel
              control={<Checkbox checked={isShared} onChange={(_, checked) => share(checked)} />}
              label={translate('saved-views.share', { name: place.name })}
            />
          )}
          <Refusal refusal={others} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
