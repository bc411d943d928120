import { TextInput, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { CheckboxInput } from '../kit/fields/CheckboxInput.tsx'
import { required } from '../kit/fields/required.ts'
import { useScope } from '../kit/scope/scope.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { savedViewVerbs } from './verbs.ts'

type Props = {
  list: string
  /** What is shown now. */
  query: string
  /** What to call it, unless told otherwise. */
  name: string
  onSaved: (view: { id: string; query: string }) => void
  close: () => void
}

/** Keeps what is shown under a name: for oneself, or for all of the organisation chosen at the top and below it. */
export function SaveView({ list, query, name, onSaved, close }: Props) {
  const translate = useTranslate()
  const { mayAtPlace } = useMe()
  const { organization, top } = useScope()
  const { perform } = useVerb(savedViewVerbs.save)
  const place = organization ?? top
  return (
    <FormDialog
      title={translate('saved-views.save')}
      begin={{ name, isShared: false }}
      save={({ name, isShared }) =>
        perform({ input: { list, name: name.trim(), query, organizationId: isShared ? (place?.id ?? null) : null } })
      }
      done={({ id }) => {
        onSaved({ id, query })
        close()
      }}
      close={close}
      confirm={translate('ra.action.save')}
      width="xs"
    >
      <TextInput
        source="name"
        label="kit.fields.name"
        autoFocus
        validate={required()}
        helperText={false}
        onFocus={event => event.target.select()}
      />
      {place && mayAtPlace('SAVED_VIEW_SHARE') && (
        <CheckboxInput source="isShared" label={translate('saved-views.share', { name: place.name })} />
      )}
    </FormDialog>
  )
}
