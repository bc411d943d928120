import { SelectInput, useInput } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { FieldInput, FieldInputs } from '../kit/fields/FieldInputs.tsx'
import { required } from '../kit/fields/required.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { occasionFields } from './fields.ts'
import { HeadcountLines } from './HeadcountLines.tsx'
import type { OccasionValues } from './occasion-values.ts'
import type { OccasionForm } from './selections.ts'

type Props = {
  told: OccasionValues
  forms: readonly OccasionForm[]
  today: string
  /** Said below the day. */
  ofDay?: string | false
  asksOrganization?: boolean
}

/** What is told of an occasion, one field below the other; the form is asked only where there is a choice. */
export const OccasionFields = ({ told, forms, today, ofDay = false, asksOrganization = false }: Props) => {
  const text = useLocalizedText()
  const { setValue } = useFormContext<OccasionValues>()
  const form = forms.find(({ id }) => id === told.formId)
  const select = { translateChoice: false, validate: required(), helperText: false } as const
  return (
    <FieldInputs
      of={occasionFields}
      first={['organization', 'form', 'kind']}
      overrides={{
        ...(!asksOrganization && { organization: null }),
        form: forms.length > 1 && (
          <SelectInput
            source="formId"
            label="occasions.form"
            choices={forms.map(({ id, name }) => ({ id, name: text(name) }))}
            onChange={({ target }) =>
              setValue('kind', forms.find(({ id }) => id === target.value)?.occasions[0]?.code ?? '', { shouldDirty: true })
            }
            {...select}
          />
        ),
        kind: (
          <SelectInput
            source="kind"
            label="occasions.kind"
            choices={(form?.occasions ?? []).map(({ code, name }) => ({ id: code, name: text(name) }))}
            {...select}
          />
        ),
        heldOn: <FieldInput of={occasionFields} name="heldOn" helperText={ofDay} slotProps={{ htmlInput: { max: today } }} />,
        headcounts: !form?.confidential && <Headcounts />,
      }}
    />
  )
}

const Headcounts = () => {
  const { field } = useInput({ source: 'headcounts' })
  return <HeadcountLines value={field.value || []} onChange={field.onChange} />
}
