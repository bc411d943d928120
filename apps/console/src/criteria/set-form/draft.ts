import { type CriteriaSet, type Problem, problemsOfCriteriaSet, type SubjectCapacity, type SubjectKind } from '@pingyi/domain'
import { newKey } from '../../kit/edit-rows/rows.ts'
import { coded } from '../../kit/revisions/codes.ts'
import { trimmed } from '../../kit/revisions/revision.ts'
import type { Coded, CriteriaSetRow, SubjectOfSet } from '../selections.ts'

export type NamedRow = { key: string; code: string; zh: string; en: string }
export type CriterionRow = NamedRow & { explanationZh: string; explanationEn: string }

/** A set as it is being written. */
export type SetDraft = {
  zh: string
  en: string
  subjects: readonly SubjectOfSet[]
  announced: string
  source: string
  criteria: readonly CriterionRow[]
  /** Null where nothing is graded. */
  scale: { code: string; zh: string; en: string; grades: readonly NamedRow[] } | null
}

export const freshName = (): NamedRow => ({ key: newKey(), code: '', zh: '', en: '' })
export const freshCriterion = (): CriterionRow => ({ ...freshName(), explanationZh: '', explanationEn: '' })
export const freshScale = () => ({ code: '', zh: '', en: '', grades: [freshName(), freshName()] })
export const freshSet = (): SetDraft => ({
  zh: '',
  en: '',
  announced: '',
  source: '',
  scale: null,
  subjects: [{ kind: 'PERSON', capacity: 'MEMBER' }],
  criteria: [freshCriterion()],
})

const nameOf = ({ code, name }: Coded) => ({ key: newKey(), code, zh: name.zh, en: name.en })

export const draftOf = ({ name, subjects, announced, source, criteria, scale }: CriteriaSetRow): SetDraft => ({
  zh: name.zh,
  en: name.en,
  subjects,
  source,
  announced: announced === null ? '' : String(announced),
  criteria: criteria.map(one => ({
    ...nameOf(one),
    explanationZh: one.explanation?.zh ?? '',
    explanationEn: one.explanation?.en ?? '',
  })),
  scale: scale && { ...nameOf(scale), grades: scale.grades.map(nameOf) },
})

const isWritten = (row: NamedRow & Partial<CriterionRow>) =>
  [row.zh, row.en, row.explanationZh, row.explanationEn].some(text => text?.trim())

/** Without the rows that nobody wrote anything in; of the criteria one stays, to write in. */
export function withoutBlanks(draft: SetDraft): SetDraft {
  const criteria = draft.criteria.filter(isWritten)
  return {
    ...draft,
    criteria: criteria.length > 0 ? criteria : draft.criteria.slice(0, 1),
    scale: draft.scale && { ...draft.scale, grades: draft.scale.grades.filter(isWritten) },
  }
}

/** What is sent. Who has a code keeps it, so that revisions can be compared; the others get one. */
export function inputOf({ subjects, announced, source, criteria, scale, ...name }: SetDraft) {
  return {
    name: trimmed(name),
    subjects: subjects.map(({ kind, capacity }) => (capacity ? { kind, capacity } : { kind })),
    announced: announced.trim() === '' ? null : Number(announced),
    criteria: coded(criteria, 'ITEM').map(({ code, explanationZh, explanationEn, ...row }) => {
      const explanation = trimmed({ zh: explanationZh, en: explanationEn })
      return { code, name: trimmed(row), ...((explanation.zh || explanation.en) && { explanation }) }
    }),
    scale: scale && {
      code: scale.code || 'SCALE',
      name: trimmed(scale),
      grades: coded(scale.grades, 'GRADE').map(({ code, ...row }) => ({ code, name: trimmed(row) })),
    },
    source: source.trim(),
  }
}

export type SetInput = ReturnType<typeof inputOf>

/** What is wrong with it, by the rules that the server holds to. */
export function problemsOfInput({ subjects, ...sent }: SetInput): Problem[] {
  const subject = subjects as { kind: SubjectKind; capacity?: SubjectCapacity }[]
  const set: CriteriaSet = { code: 'SET', revision: 1, ...sent, subject }
  return problemsOfCriteriaSet(set).map(problem => ({ ...problem, at: problem.at.replace(/^subject\b/, 'subjects') }))
}
