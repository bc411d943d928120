import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a remark of a review is about. */
export const remarkKind = vocabulary('RemarkKind', {
  CRITERION: { meaning: 'On a criterion of the set.' },
  PART: { meaning: 'A part of the form, such as achievements or direction.' },
})
/** A code of `remarkKind`. */
export type RemarkKind = CodeOf<typeof remarkKind>
