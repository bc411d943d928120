import { FormProvider, useForm } from 'react-hook-form'
import { RecordInput, type RecordInputProps } from './RecordInput.tsx'

type Props = Pick<RecordInputProps, 'resource' | 'sort' | 'disabled'> & {
  label: string
  value: string | null | undefined
  onChange: (id: string | null) => void
  error?: boolean
  helperText?: string | undefined
}

/** A record chosen outside a form: what is chosen is told at once. */
export function RecordSelect({ value = null, onChange, error = false, helperText, ...input }: Props) {
  const form = useForm({ values: { value } })
  return (
    <FormProvider {...form}>
      <RecordInput
        source="value"
        helperText={false}
        TextFieldProps={{ error, helperText }}
        onChange={id => onChange((id as string) || null)}
        {...input}
      />
    </FormProvider>
  )
}
