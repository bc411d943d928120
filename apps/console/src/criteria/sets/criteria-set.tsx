import { useTranslate } from 'react-admin'
import type { Text } from '../../api/common-selections.ts'
import { type Fact, fact, inBoth, type RevisedNoun } from '../../kit/revisions/revision.ts'
import type { CriteriaSetRow } from '../selections.ts'
import { draftOf, freshSet, inputOf, problemsOfInput, type SetDraft, type SetInput, withoutBlanks } from '../set-form/draft.ts'
import { SetFields } from '../set-form/SetFields.tsx'
import { SetTables } from '../set-form/SetTables.tsx'
import { useSetText } from '../use-set-text.ts'
import { criteriaVerbs } from '../verbs.ts'

type Named = { readonly code: string; readonly name: Text; readonly explanation?: Text | null }

/** What a review looks at: for whom, its criteria, and the grades that may be given. */
export const criteriaSet: RevisedNoun<CriteriaSetRow, SetDraft, SetInput> = {
  resource: 'criteriaSets',
  code: 'SET',
  verbs: criteriaVerbs,
  fresh: freshSet,
  draftOf,
  inputOf,
  problemsOf: problemsOfInput,
  withoutBlanks,
  Fields: SetFields,
  Tables: SetTables,
  useFacts: () => {
    const translate = useTranslate()
    const { subjects, counted } = useSetText()
    const listed = (label: string, things: readonly Named[]): Fact => ({
      label,
      apart: true,
      lines: things.map(({ code, name, explanation }) => ({
        code,
        text: [inBoth(name), explanation && inBoth(explanation)].filter(Boolean).join(' — '),
      })),
    })
    return ({ announced, criteria, scale, ...set }) => [
      fact(translate('criteria.subjects'), subjects(set)),
      fact(translate('criteria.count'), counted(announced, criteria.length)),
      listed(translate('criteria.items'), criteria),
      listed(translate('criteria.scale'), scale ? [{ code: `scale ${scale.code}`, name: scale.name }, ...scale.grades] : []),
    ]
  },
}
