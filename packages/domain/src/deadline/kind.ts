import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** Until when something must be put right. `dated`: it has a day that is due. */
export const deadlineKind = vocabulary('DeadlineKind', {
  AT_ONCE: { meaning: 'Put right on the spot (立行立改).', dated: false },
  BY_DATE: { meaning: 'Put right by a date (限期整改).', dated: true },
  ONGOING: { meaning: 'Kept up for good (长期坚持).', dated: false },
})
/** A code of `deadlineKind`. */
export type DeadlineKind = CodeOf<typeof deadlineKind>
