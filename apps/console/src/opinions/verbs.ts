import { move } from '../api/operations.ts'
import { type Moves, optionalReason, reason } from '../kit/verbs/MoveButtons.tsx'

const answer = 'id version status rectification { id }'

export const opinionVerbs = {
  adopt: move('adoptOpinion', answer, { rectificationId: 'ID', measure: 'MeasureInput' }),
  merge: move('mergeOpinion', answer, { intoId: 'ID!' }),
  withdraw: move('withdrawOpinion', answer, { reason: 'String' }),
  refuse: move('refuseOpinion', answer, { reason: 'String!' }),
  acceptRefusal: move('acceptRefusal', answer),
  rejectRefusal: move('rejectRefusal', answer, { reason: 'String' }),
  detach: move('detachOpinion', answer, { reason: 'String' }),
  answer: move('answerOpinion', answer, { answer: 'String!' }),
}

type Choice = { id: string; name: string }

/** The moves of one opinion; `into` and `cases` are what it can be merged into and the rectifications that can take it up. */
export const opinionMoves = (into: readonly Choice[], cases: readonly Choice[]): Moves => ({
  ADOPT: {
    verb: opinionVerbs.adopt,
    primary: true,
    ...(cases.length > 0 && {
      ask: [{ name: 'rectificationId', label: 'opinions.adoptInto', kind: 'choice' as const, choices: cases, none: 'opinions.adoptNew' }],
    }),
  },
  ...(into.length > 0 && {
    MERGE: {
      verb: opinionVerbs.merge,
      ask: [{ name: 'intoId', label: 'opinions.into', kind: 'choice' as const, choices: into, required: true }],
    },
  }),
  REFUSE: { verb: opinionVerbs.refuse, ask: [reason] },
  WITHDRAW: { verb: opinionVerbs.withdraw, ask: [optionalReason] },
  ACCEPT: { verb: opinionVerbs.acceptRefusal, primary: true },
  REJECT: { verb: opinionVerbs.rejectRefusal, ask: [optionalReason] },
  DETACH: { verb: opinionVerbs.detach, ask: [optionalReason] },
  ANSWER: { verb: opinionVerbs.answer, ask: [{ name: 'answer', label: 'opinions.answer', required: true }], primary: true },
})
