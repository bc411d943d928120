import { CheckboxGroupInput, DateInput, required, TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { CheckboxInput } from '../kit/fields/CheckboxInput.tsx'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import type { MeasureRow } from './selections.ts'

export type MeasureText = {
  text: string
  ownerId: string | null
  leaderId: string | null
  dueOn: string | null
  ongoing: boolean
  opinionIds: readonly string[]
}
type Props = {
  title: string
  begin: MeasureText
  opinions: MeasureRow['opinions']
  save: (text: MeasureText) => Promise<unknown>
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
        <>
          <TextInput source="text" label="measures.text" multiline minRows={2} autoFocus validate={required()} helperText={false} />
          <RecordInput source="ownerId" resource="people" label="measures.owner" helperText="measures.toPropose" />
          <RecordInput source="leaderId" resource="people" label="measures.leader" helperText="measures.toPropose" />
          <CheckboxInput source="ongoing" label="measures.ongoing" />
          {!ongoing && <DateInput source="dueOn" label="measures.dueOn" helperText={false} />}
          {opinions.length > 0 && (
            <CheckboxGroupInput
              source="opinionIds"
              label="measures.opinions"
              choices={[...opinions]}
              optionText="text"
              translateChoice={false}
              row={false}
              helperText={false}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}
