import { type AuthorityClass, type OpinionKind, problemsOfReviewForm, type ReviewForm, type SubjectKind } from '@pingyi/domain'
import type { ReviseReviewFormInput } from '../../api/schema.ts'
import { newKey } from '../../kit/edit-rows/rows.ts'
import { coded } from '../../kit/revisions/codes.ts'
import { type RevisionDraft, trimmed } from '../../kit/revisions/revision.ts'
import type { Coded, ReviewFormRow } from '../selections.ts'

export type KindRow = { key: string; code: string; zh: string; en: string }
/** `required` and `gives` as they are chosen in a table. */
export type PartRow = KindRow & { required: string; gives: string }

/** A form as it is being written. */
export type FormDraft = RevisionDraft & {
  subjects: readonly SubjectKind[]
  classes: readonly AuthorityClass[]
  confidential: boolean
  scheduled: boolean
  parts: readonly PartRow[]
  occasions: readonly KindRow[]
}

export const freshKind = (): KindRow => ({ key: newKey(), code: '', zh: '', en: '' })
export const freshPart = (): PartRow => ({ ...freshKind(), required: 'true', gives: '' })
export const freshForm = (): FormDraft => ({
  zh: '',
  en: '',
  source: '',
  subjects: ['ORGANIZATION', 'PERSON'],
  classes: ['LEADER'],
  confidential: false,
  scheduled: false,
  parts: [freshPart()],
  occasions: [],
})

const rowOf = ({ code, name }: Coded): KindRow => ({ key: newKey(), code, zh: name.zh, en: name.en })

export const draftOf = ({ name, source, subjects, classes, confidential, scheduled, parts, occasions }: ReviewFormRow): FormDraft => ({
  ...name,
  source,
  subjects,
  classes,
  confidential,
  scheduled,
  parts: parts.map(part => ({ ...rowOf(part), required: String(part.required), gives: part.gives ?? '' })),
  occasions: occasions.map(rowOf),
})

const isWritten = ({ zh, en }: KindRow) => Boolean(zh.trim() || en.trim())

/** Without the rows that nobody wrote anything in; of the parts one stays, to write in. */
export function withoutBlanks(draft: FormDraft): FormDraft {
  const parts = draft.parts.filter(isWritten)
  return { ...draft, parts: parts.length > 0 ? parts : draft.parts.slice(0, 1), occasions: draft.occasions.filter(isWritten) }
}

/** What is sent. Who has a code keeps it, so that revisions can be compared; the others get one. */
export const inputOf = ({
  subjects,
  classes,
  confidential,
  scheduled,
  parts,
  occasions,
  source,
  ...name
}: FormDraft): ReviseReviewFormInput => ({
  name: trimmed(name),
  source: source.trim(),
  subjects,
  classes,
  confidential,
  scheduled,
  parts: coded(parts, 'PART').map(({ code, required, gives, ...row }) => ({
    code,
    name: trimmed(row),
    required: required === 'true',
    ...(gives && { gives: gives as OpinionKind }),
  })),
  occasions: coded(occasions, 'OCCASION').map(({ code, ...row }) => ({ code, name: trimmed(row) })),
})

/** What is wrong with it, by the rules that the server holds to. */
export const problemsOf = (input: ReviseReviewFormInput) => problemsOfReviewForm({ code: 'FORM', revision: 1, ...input } as ReviewForm)
