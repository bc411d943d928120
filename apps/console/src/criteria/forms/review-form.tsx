import { useTranslate } from 'react-admin'
import type { ReviseReviewFormInput } from '../../api/schema.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { fact, inBoth, type RevisedNoun } from '../../kit/revisions/revision.ts'
import type { ReviewFormRow } from '../selections.ts'
import { formVerbs } from '../verbs.ts'
import { FormFields } from './FormFields.tsx'
import { FormTables } from './FormTables.tsx'
import { draftOf, type FormDraft, freshForm, inputOf, problemsOf, withoutBlanks } from './form-draft.ts'

/** How a review is held: for whom, what is written down, and at which kinds of occasion. */
export const reviewForm: RevisedNoun<ReviewFormRow, FormDraft, ReviseReviewFormInput> = {
  resource: 'reviewForms',
  code: 'FORM',
  verbs: formVerbs,
  fresh: freshForm,
  draftOf,
  inputOf,
  problemsOf,
  withoutBlanks,
  Fields: FormFields,
  Tables: FormTables,
  useFacts: () => {
    const translate = useTranslate()
    const { list, withNote } = usePunctuation()
    const yesNo = (is: boolean) => translate(is ? 'ra.boolean.true' : 'ra.boolean.false')
    return ({ subjects, classes, confidential, scheduled, parts, occasions }) => [
      fact(translate('criteria.applies'), list(subjects.map(kind => translate(`SubjectKind.${kind}`)))),
      fact(translate('criteria.classes'), list(classes.map(code => translate(`AuthorityClass.${code}`)))),
      fact(translate('criteria.confidential'), yesNo(confidential)),
      fact(translate('criteria.scheduled'), yesNo(scheduled)),
      {
        label: translate('criteria.parts'),
        lines: parts.map(({ code, name, required, gives }) => ({
          code,
          text: withNote(
            inBoth(name),
            list([
              translate(required ? 'criteria.required' : 'criteria.optional'),
              ...(gives ? [translate('criteria.gives', { kind: translate(`OpinionKind.${gives}`) })] : []),
            ]),
          ),
        })),
      },
      { label: translate('criteria.occasions'), lines: occasions.map(({ code, name }) => ({ code, text: inBoth(name) })) },
    ]
  },
}
