import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, useMediaQuery } from '@mui/material'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { RefusalShown } from './refusal.ts'
import { Refusal } from './Refusal.tsx'
import { type Asked, VerbField } from './VerbField.tsx'

export type { Asked }

type Props = {
  open: boolean
  title: string
  ask: readonly Asked[]
  consequence?: string | undefined
  busy: boolean
  refusal: RefusalShown | null
  onCancel: () => void
  onConfirm: (values: Record<string, string | null>) => void
}

const initialOf = (ask: readonly Asked[]) => Object.fromEntries(ask.map(({ name, initial }) => [name, initial ?? '']))

/** What is typed here stays when it is refused. */
export function VerbDialog({ open, title, ask, consequence, busy, refusal, onCancel, onConfirm }: Props) {
  const translate = useTranslate()
  const narrow = useMediaQuery('(max-width:600px)')
  const [values, setValues] = useState<Record<string, string>>(() => initialOf(ask))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is kept until the dialog opens anew
  useEffect(() => {
    if (open) setValues(before => ({ ...initialOf(ask), ...Object.fromEntries(Object.entries(before).filter(([, typed]) => typed)) }))
  }, [open])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const told = ask.filter(({ when }) => when?.(values) ?? true)
    onConfirm(Object.fromEntries(told.map(({ name }) => [name, values[name]?.trim() ? (values[name] ?? null) : null])))
  }
  return (
    <Dialog open={open} onClose={busy ? undefined : onCancel} fullWidth maxWidth="sm" fullScreen={narrow && ask.length > 1}>
      <form onSubmit={submit}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {consequence && <Typography>{consequence}</Typography>}
          {ask
            .filter(({ when }) => when?.(values) ?? true)
            .map((asked, index) => (
              <VerbField
                key={asked.name}
                asked={asked}
                autoFocus={index === 0}
                value={values[asked.name] ?? ''}
                onChange={value => setValues({ ...values, [asked.name]: value })}
              />
            ))}
          <Refusal refusal={refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.action.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
