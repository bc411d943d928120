import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What an update of the software made of rows that had meant something else. Each code is written by one migration. */
export const meaningChange = vocabulary('MeaningChange', {
  NON_MEMBER_AFFILIATED: { meaning: 'Memberships of people who are no party members, now affiliations: they count as members no longer.' },
  NON_MEMBER_OFF_ROSTER: { meaning: 'Roster entries of people who are no party members, taken off because nobody had reviewed them yet.' },
  CUT_AT_DISSOLUTION: {
    meaning:
      'Memberships, affiliations, posts and responsibilities that reached beyond the day on which their organisation was dissolved: they end on it.',
  },
  NAMESAKE_NUMBERED: {
    meaning: 'Organisations, bodies, cycles and units whose name was another’s in the same place: the later ones got a number.',
  },
  REVIEW_NOT_BY_LEADER: { meaning: 'Mutual reviews and those from below, which counted as coverage: only leaders’ reviews do.' },
  CYCLE_FROM_RECORDS: { meaning: 'Cycles recorded after their last day, now said to be entered from records.' },
  REVIEW_OUTSIDE_CYCLE: {
    meaning: 'Reviews handed in on a day outside their cycle, which is refused now. They still count, and the data check names them.',
  },
  PROBLEM_TEXT_POINTED_OUT: {
    meaning: 'Texts beside the list of problems, now problems pointed out on the spot: nothing is to be done about them.',
  },
  DIFFICULTY_TEXT_ASKED: { meaning: 'Texts beside the list of requests for help, now requests that wait for an answer.' },
  REPLY_SPLIT: { meaning: 'Written replies, now one line for each opinion of the case, each with the whole former text.' },
})
/** A code of `meaningChange`. */
export type MeaningChange = CodeOf<typeof meaningChange>
