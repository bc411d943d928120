import { newKey } from '../../kit/edit-rows/rows.ts'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import type { ReviewFormRow } from '../selections.ts'
import { formVerbs } from '../verbs.ts'
import { draftOf, inputOf } from './form-draft.ts'

/** Adds a kind of occasion at which the form is used, without opening the whole form. */
export function AddOccasionKind({ form, onDone }: { form: ReviewFormRow; onDone: (id: string) => void }) {
  if (!form.allowedEvents.includes('REVISE')) return null
  const draft = draftOf(form)
  const withKind = (zh: string, en: string) => inputOf({ ...draft, occasions: [...draft.occasions, { key: newKey(), code: '', zh, en }] })
  return (
    <VerbButton
      verb={formVerbs.revise}
      label="criteria.addOccasion"
      ask={[
        { name: 'zh', label: 'criteria.zh', kind: 'line', required: true },
        { name: 'en', label: 'criteria.en', kind: 'line' },
      ]}
      variables={({ zh, en }) => ({ id: form.id, version: form.version, input: withKind(zh ?? '', en ?? '') })}
      onDone={({ id }) => onDone(id)}
    />
  )
}
