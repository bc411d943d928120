import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a rule obliges to. `rank`: of several rules that fit, the one that obliges most comes first. `due`: a subject must be reviewed by it. */
export const obligation = vocabulary('Obligation', {
  EACH: { meaning: 'Every subject under it must be reviewed by it.', rank: 0, due: true },
  ONE_OF: { meaning: 'A subject must be reviewed by one of the rules marked so.', rank: 1, due: true },
  FREE: { meaning: 'Reviews by it are recorded; they count nowhere as coverage.', rank: 2, due: false },
})
/** A code of `obligation`. */
export type Obligation = CodeOf<typeof obligation>
