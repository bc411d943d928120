import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, useMediaQuery } from '@mui/material'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { submitOnCtrlEnter } from '../form/submit-on-ctrl-enter.ts'
import { useConfirmTabClose } from '../form/use-unsaved-changes.tsx'
import { Refusal } from '../refusal/Refusal.tsx'
import type { RefusalShown } from '../refusal/refusal.ts'
import { useFieldProblems } from '../refusal/use-field-problems.ts'
import { type DialogField, DialogFieldInput } from './DialogFieldInput.tsx'

type Props = {
  open: boolean
  title: string
  ask: readonly DialogField[]
  consequence?: string | undefined
  /** Shown below the fields while they are filled in. */
  shown?: ((values: Record<string, string>) => ReactNode) | undefined
  busy: boolean
  refusal: RefusalShown | null
  onCancel: () => void
  onConfirm: (values: Record<string, string | null>) => void
}

const initialOf = (ask: readonly DialogField[]) => Object.fromEntries(ask.map(({ name, initial }) => [name, initial ?? '']))

/** Keeps what was typed after a refusal and when the dialog is cancelled and opened again. It starts empty after success. */
export function VerbDialog({ open, title, ask, consequence, shown, busy, refusal, onCancel, onConfirm }: Props) {
  const translate = useTranslate()
  const narrow = useMediaQuery('(max-width:600px)')
  const [typed, setTyped] = useState<Record<string, string>>({})
  const values: Record<string, string> = { ...initialOf(ask), ...typed }
  const isCancelled = useRef(false)
  useEffect(() => {
    if (!open) return
    if (!isCancelled.current) setTyped({})
    isCancelled.current = false
  }, [open])
  const cancel = () => {
    isCancelled.current = true
    onCancel()
  }
  const asked = ask.filter(({ when }) => !when || when(values))
  const written = asked.some(({ name, kind = 'text', initial = '' }) => kind === 'text' && values[name] !== initial)
  useConfirmTabClose(open && written)
  const { at, others } = useFieldProblems(
    refusal,
    asked.map(({ name }) => name),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onConfirm(Object.fromEntries(asked.map(({ name }) => [name, values[name]?.trim() || null])))
  }
  return (
    <Dialog open={open} onClose={busy ? undefined : cancel} fullWidth maxWidth="sm" fullScreen={narrow && ask.length > 2}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {consequence && <Typography>{consequence}</Typography>}
          {asked.map((each, index) => (
            <DialogFieldInput
              key={each.name}
              field={each}
              first={index === 0}
              value={values[each.name] ?? ''}
              problem={at(each.name)}
              onChange={value => setTyped(before => ({ ...before, [each.name]: value }))}
            />
          ))}
          {open && shown?.(values)}
          <Refusal refusal={others} />
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel} disabled={busy}>
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
