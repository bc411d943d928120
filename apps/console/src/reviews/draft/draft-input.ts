import type { Draft, DraftMeasure, DraftOpinion } from './draft.ts'

const blank = (text: string) => text.trim() === ''
const measureIsEmpty = ({ text, ownerId, leaderId, dueOn }: DraftMeasure) => blank(text) && !ownerId && !leaderId && !dueOn

/** The lines that reach the server: an empty line in the form is no opinion. */
export const sentMeasures = (opinion: DraftOpinion) => opinion.measures.filter(measure => !measureIsEmpty(measure))
export const sentOpinions = (draft: Draft) => draft.opinions.filter(one => !blank(one.text) || sentMeasures(one).length > 0)

const remarksOf = (draft: Draft) => [
  ...Object.entries(draft.criteria)
    .filter(([, { text, grade }]) => !blank(text) || grade)
    .map(([code, { text, grade }]) => ({ kind: 'CRITERION', code, text: text || null, grade })),
  ...Object.entries(draft.parts)
    .filter(([, text]) => !blank(text))
    .map(([code, text]) => ({ kind: 'PART', code, text })),
]

/** The form as `createReview` and `updateReview` take it. */
export function inputOf(draft: Draft) {
  const { criteria: _criteria, parts: _parts, ...head } = draft
  return {
    ...head,
    remarks: remarksOf(draft),
    opinions: sentOpinions(draft).map(opinion => ({
      kind: opinion.kind,
      text: opinion.text,
      pointedOut: opinion.pointedOut,
      measures: sentMeasures(opinion).map(({ key: _key, dueOn, ...measure }) => ({ ...measure, dueOn: dueOn || null })),
    })),
  }
}

/** Whether the form can be kept on the server at all: a draft needs a reviewer, a form and a day. */
export const canBeSaved = (draft: Draft) => Boolean(draft.reviewerId && draft.formId && draft.occurredOn)

export const sameInput = (a: Draft, b: Draft) => JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b))
