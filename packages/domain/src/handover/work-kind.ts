import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** The kinds of work that a handover finds open in a person's hands. `moves`: a successor takes it over; the rest stays with whoever began it. */
export const workKind = vocabulary('WorkKind', {
  CONTACT_POINT: { meaning: 'A contact point (联系点).', moves: true },
  AREA: { meaning: 'An area (包片).', moves: true },
  MEASURE_OWNED: { meaning: 'An unfinished measure that they carry out.', moves: true },
  MEASURE_LED: { meaning: 'An unfinished measure that they are the responsible leader of.', moves: true },
  REVIEW_ASSIGNED: {
    meaning: 'A review that is assigned to them in a cycle still running, of somebody or something nobody has reviewed yet.',
    moves: false,
  },
  REVIEW_DRAFTED: { meaning: 'A review of theirs that is not handed in.', moves: false },
  OPINION_TO_DECIDE: { meaning: 'A refusal or a request for help that they decide on.', moves: false },
  RECTIFICATION_TO_DECIDE: { meaning: 'Measures to approve, a reply to accept or a rectification to close out.', moves: false },
})
/** A code of `workKind`. */
export type WorkKind = CodeOf<typeof workKind>
