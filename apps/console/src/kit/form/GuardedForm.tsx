import { Button, Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldValues } from 'react-hook-form'
import { Refusal } from '../refusal/Refusal.tsx'
import { FormFrame } from './FormFrame.tsx'
import { type FormOptions, useGuardedForm } from './use-guarded-form.ts'

type Props<Values extends FieldValues, Answer> = FormOptions<Values, Answer> & {
  /** The word of its button. */
  confirm?: string
  width?: number
  children: ReactNode | ((values: Values) => ReactNode)
}

/** A form on a page that saves by itself: one field below the other, then its button. */
export function GuardedForm<Values extends FieldValues, Answer>({ confirm, width = 560, children, ...options }: Props<Values, Answer>) {
  const translate = useTranslate()
  const { form, onSubmit, busy, refusal, guard } = useGuardedForm(options)
  return (
    <FormFrame form={form} onSubmit={onSubmit}>
      {guard}
      <Stack sx={{ maxWidth: width, gap: 1 }}>
        {typeof children === 'function' ? children(form.watch()) : children}
        <Refusal refusal={refusal} />
        <Button type="submit" variant="contained" disabled={busy} sx={{ mt: 1, alignSelf: 'flex-start' }}>
          {confirm ?? translate('ra.action.save')}
        </Button>
      </Stack>
    </FormFrame>
  )
}
