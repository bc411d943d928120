import { DateInput, required, SelectInput, TextInput, useInput } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { HeadcountLines } from './HeadcountLines.tsx'
import type { OccasionInput } from './occasion-input.ts'
import type { OccasionForm } from './selections.ts'

type Props = {
  told: OccasionInput
  forms: readonly OccasionForm[]
  today: string
  /** Said below the day. */
  ofDay?: string | false
}

/** What is told of an occasion, one field below the other; the form is asked only where there is a choice. */
export const OccasionFields = ({ told, forms, today, ofDay = false }: Props) => {
  const text = useLocalizedText()
  const { setValue } = useFormContext<OccasionInput>()
  const form = forms.find(({ id }) => id === told.formId)
  const line = { fullWidth: true, helperText: false } as const
  return (
    <>
      {forms.length > 1 && (
        <SelectInput
          source="formId"
          label="occasions.form"
          choices={forms.map(({ id, name }) => ({ id, name: text(name) }))}
          translateChoice={false}
          validate={required()}
          onChange={({ target }) =>
            setValue('kind', forms.find(({ id }) => id === target.value)?.occasions[0]?.code ?? '', { shouldDirty: true })
          }
          {...line}
        />
      )}
      <SelectInput
        source="kind"
        label="occasions.kind"
        choices={(form?.occasions ?? []).map(({ code, name }) => ({ id: code, name: text(name) }))}
        translateChoice={false}
        validate={required()}
        {...line}
      />
      <DateInput
        source="heldOn"
        label="occasions.heldOn"
        validate={required()}
        slotProps={{ htmlInput: { max: today } }}
        {...line}
        helperText={ofDay}
      />
      <TextInput source="title" label="occasions.name" parse={asWritten} {...line} />
      <TextInput source="place" label="occasions.place" parse={asWritten} {...line} />
      <RecordInput source="chairId" resource="people" label="occasions.chair" helperText={false} />
      {!form?.confidential && <Headcounts />}
    </>
  )
}

const asWritten = (text: string) => text

const Headcounts = () => {
  const { field } = useInput({ source: 'headcounts' })
  return <HeadcountLines value={field.value || []} onChange={field.onChange} />
}
