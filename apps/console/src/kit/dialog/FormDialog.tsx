import { Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldValues } from 'react-hook-form'
import { FormFrame } from '../form/FormFrame.tsx'
import { type FormOptions, useGuardedForm } from '../form/use-guarded-form.ts'
import { Refusal } from '../refusal/Refusal.tsx'

type Props<Values extends FieldValues, Answer> = FormOptions<Values, Answer> & {
  title: string
  close: () => void
  /** The words of its two buttons. */
  confirm?: string | ((values: Values) => string)
  cancel?: string
  /** Whether there is something to hand in. */
  isReady?: boolean | ((values: Values) => boolean)
  focusesConfirm?: boolean
  /** Stands in the place of its two buttons. */
  actions?: ReactNode
  width?: 'xs' | 'sm' | 'md'
  children: ReactNode | ((values: Values) => ReactNode)
}

/** A dialog with a form. Whatever would close it asks first when something was typed. */
export function FormDialog<Values extends FieldValues, Answer>(props: Props<Values, Answer>) {
  const { title, close, confirm, cancel, isReady = true, focusesConfirm = false, actions, width = 'sm', children, ...options } = props
  const translate = useTranslate()
  const narrow = useMediaQuery('(max-width:600px)')
  const { form, onSubmit, busy, refusal, attempt, guard } = useGuardedForm(options, 'address')
  const values = form.watch()
  const ready = typeof isReady === 'function' ? isReady(values) : isReady
  const leave = () => busy || attempt(close)
  return (
    <>
      {guard}
      <Dialog open fullWidth maxWidth={width} fullScreen={narrow && Object.keys(options.begin).length > 2} onClose={leave}>
        <FormFrame form={form} onSubmit={onSubmit} style={{ display: 'contents' }}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
            {typeof children === 'function' ? children(values) : children}
            <Refusal refusal={refusal} />
          </DialogContent>
          <DialogActions>
            {actions ?? (
              <>
                <Button onClick={leave} disabled={busy}>
                  {cancel ?? translate('ra.action.cancel')}
                </Button>
                <Button type="submit" variant="contained" disabled={busy || !ready} autoFocus={focusesConfirm}>
                  {(typeof confirm === 'function' ? confirm(values) : confirm) ?? translate('ra.action.confirm')}
                </Button>
              </>
            )}
          </DialogActions>
        </FormFrame>
      </Dialog>
    </>
  )
}
