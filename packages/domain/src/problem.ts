import { type CodeOf, vocabulary } from './vocabulary.ts'

/** What can be wrong with a value that somebody entered. */
export const problemCode = vocabulary('ProblemCode', {
  MISSING: { meaning: 'Something required is not given.' },
  NO_CONTENT: { meaning: 'Nothing at all is said.' },
  UNKNOWN: { meaning: 'The code, name or id is not known here.' },
  DUPLICATE: { meaning: 'Given twice.' },
  TAKEN: { meaning: 'Something else has it already.' },
  WRONG_FORMAT: { meaning: 'Not written in the form that is asked for.' },
  NOT_A_DATE: { meaning: 'Not a day of the calendar, written YYYY-MM-DD.' },
  NOT_A_NUMBER: { meaning: 'Not a number.' },
  TOO_LONG: { meaning: 'More characters than the limit.' },
  TOO_SHORT: { meaning: 'Fewer characters than the limit.' },
  TOO_MANY: { meaning: 'More entries than the limit.' },
  TOO_FEW: { meaning: 'Fewer entries than the limit.' },
  TOO_HIGH: { meaning: 'Above the limit.' },
  TOO_LOW: { meaning: 'Below the limit.' },
  IN_FUTURE: { meaning: 'A day that has not come yet.' },
  IN_PAST: { meaning: 'A day before the earliest one allowed.' },
  TOO_FAR: { meaning: 'A day further ahead than anything is planned.' },
  BEFORE_APPOINTMENT: { meaning: 'Before the reviewer was appointed.' },
  AFTER_APPOINTMENT: { meaning: 'After the reviewer had left the post.' },
  ENDS_BEFORE_START: { meaning: 'The end does not lie after the start.' },
  OUTSIDE_PERIOD: { meaning: 'Outside the period that it belongs to.' },
  OVERLAPS: { meaning: 'Overlaps another period.' },
  UNKNOWN_CRITERION: { meaning: 'Not a criterion of the set.' },
  NOT_IN_SCALE: { meaning: 'Not a grade of the scale.' },
  NO_SCALE: { meaning: 'The set has no scale, so nothing is graded.' },
  UNKNOWN_PART: { meaning: 'Not a part of the form.' },
  WRONG_FORM: { meaning: 'The form is not for this kind of subject, or not for reviews of this class.' },
  WRONG_SUBJECT: { meaning: 'Not meant for this kind of subject.' },
  WRONG_RELATION: { meaning: 'The relation does not fit this reviewer or subject.' },
  WRONG_COLUMN: { meaning: 'A column of the sheet is missing or unknown.' },
  WRONG_PARENT: { meaning: 'Cannot stand below this organisation.' },
  FROZEN: { meaning: 'In use, so it no longer changes; make a new revision.' },
  RETIRED: { meaning: 'No longer offered: it was retired, or a newer revision followed.' },
  NOT_ALLOWED: { meaning: 'Not possible here.' },
})
/** A code of `problemCode`. */
export type ProblemCode = CodeOf<typeof problemCode>

/**
 * One thing wrong with an input: `at` is its path, such as `parts.PROBLEMS` or `measures.0.ownerId`; `limit` is what it broke, where there
 * is one. Of a period, `limit` is its first day and `until` its last.
 */
export type Problem = { readonly at: string; readonly code: ProblemCode; readonly limit?: number | string; readonly until?: string }
