import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** One item out of a review. `lands`: it must be put right, refused with reason, merged or withdrawn. */
export const opinionKind = vocabulary('OpinionKind', {
  PROBLEM: { meaning: 'Something wrong that must be put right.', lands: true },
  SUGGESTION: { meaning: 'Something to do better.', lands: true },
  HELP: { meaning: 'A difficulty that the reviewer is asked to help with.', lands: false },
  PRAISE: { meaning: 'Something done well.', lands: false },
})
/** A code of `opinionKind`. */
export type OpinionKind = CodeOf<typeof opinionKind>
