import type { CSSProperties, FormEventHandler, ReactNode } from 'react'
import { RecordContextProvider } from 'react-admin'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { submitOnCtrlEnter } from './submit-on-ctrl-enter.ts'

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  onSubmit: FormEventHandler<HTMLFormElement>
  style?: CSSProperties
  children: ReactNode
}

/** The form element. Its inputs begin as the form says, whatever record the page around it shows. */
export const FormFrame = <Values extends FieldValues>({ form, onSubmit, style, children }: Props<Values>) => (
  <RecordContextProvider value={undefined}>
    <FormProvider {...form}>
      <form noValidate={false} onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter} {...(style && { style })}>
        {children}
      </form>
    </FormProvider>
  </RecordContextProvider>
)
