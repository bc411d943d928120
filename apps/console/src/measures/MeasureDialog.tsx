import { CheckboxGroupInput, useTranslate } from 'react-admin'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { FieldInputs } from '../kit/fields/FieldInputs.tsx'
import type { ValuesOf } from '../kit/fields/values-of.ts'
import { measureFields } from './fields.ts'
import type { MeasureRow } from './selections.ts'

export type MeasureValues = ValuesOf<typeof measureFields>
type Props = {
  title: string
  begin: MeasureValues
  opinions: MeasureRow['opinions']
  save: (values: MeasureValues) => Promise<unknown>
  done?: () => void
  close: () => void
}

/** What is to be done, by whom, until when, and which opinions it answers. */
export const MeasureDialog = ({ title, begin, opinions, save, done, close }: Props) => {
  const translate = useTranslate()
  return (
    <FormDialog
      title={title}
      begin={begin}
      save={measure => save({ ...measure, dueOn: measure.ongoing ? null : measure.dueOn || null })}
      done={() => {
        close()
        done?.()
      }}
      close={close}
      confirm={translate('measures.save')}
      cancel={translate('measures.cancel')}
    >
      {({ ongoing }) => (
        <FieldInputs
          of={measureFields}
          autoFocus
          overrides={{
            ...(ongoing && { dueOn: null }),
            opinions: opinions.length > 0 && (
              <CheckboxGroupInput
                source="opinionIds"
                label="measures.opinions"
                choices={[...opinions]}
                optionText="text"
                translateChoice={false}
                row={false}
                helperText={false}
              />
            ),
          }}
        />
      )}
    </FormDialog>
  )
}
