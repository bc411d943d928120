import { type CodeOf, vocabulary } from '../vocabulary.ts'

/**
 * How the acts of a cycle are dated. It is chosen when the cycle is created and stays. `stated`: whoever enters an act may state its day;
 * the day of the entry stands beside it. `notifies`: people are told what falls to them. `complete`: what is not entered did not happen.
 */
export const cycleEntry = vocabulary('CycleEntry', {
  LIVE: { meaning: 'Entered as it happens: acts are dated by the server.', stated: false, notifies: true, complete: true },
  FROM_RECORDS: {
    meaning: 'Entered from records (补录): a past year, a summary or another system; acts have the day that is stated for them.',
    stated: true,
    notifies: false,
    complete: false,
  },
})
/** A code of `cycleEntry`. */
export type CycleEntry = CodeOf<typeof cycleEntry>
