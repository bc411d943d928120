import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What the history of a subject consists of. */
export const historyKind = vocabulary('HistoryKind', {
  MEMBERSHIP: { meaning: 'Member of an organisation, from a day to a day.' },
  AFFILIATION: { meaning: 'Takes part in an organisation or unit without being a member, from a day to a day.' },
  APPOINTMENT: { meaning: 'A post held, from a day to a day.' },
  RESPONSIBILITY: { meaning: 'A contact point or an area, from a day to a day.' },
  REVIEW: { meaning: 'Reviewed.' },
  OPINION: { meaning: 'An opinion given in a review.' },
  RECTIFICATION: { meaning: 'A step of a rectification.' },
  REPLY: { meaning: 'A written reply.' },
  MEASURE: { meaning: 'A step of a measure.' },
  EXCLUSION: { meaning: 'Left out of a roster, with the reason.' },
  HANDOVER: { meaning: 'Work handed over or taken over.' },
})
/** A code of `historyKind`. */
export type HistoryKind = CodeOf<typeof historyKind>
