import type { OpinionEvent } from '@pingyi/domain'
import type { Named } from '../api/common-selections.ts'
import { verb } from '../api/operations/verb.ts'
import { type Moves, move, optionalReason, reason } from '../kit/verbs/move.ts'

const answer = { id: true, version: true, status: true, rectification: { id: true } } as const

export const opinionVerbs = {
  adopt: verb('adoptOpinion', answer),
  merge: verb('mergeOpinion', answer),
  withdraw: verb('withdrawOpinion', answer),
  refuse: verb('refuseOpinion', answer),
  acceptRefusal: verb('acceptRefusal', answer),
  rejectRefusal: verb('rejectRefusal', answer),
  detach: verb('detachOpinion', answer),
  answer: verb('answerOpinion', answer),
}

/** These follow from a move of the rectification. */
type OfRound = 'LAND' | 'REOPEN'

/** The moves of one opinion; `into` and `cases` are what it can be merged into and the rectifications that can take it up. */
export const opinionMoves = (into: readonly Named[], cases: readonly Named[]): Moves<Exclude<OpinionEvent, OfRound | 'MERGE'>> => ({
  ADOPT: move(opinionVerbs.adopt, {
    primary: true,
    ask:
      cases.length > 0
        ? [{ name: 'rectificationId', label: 'opinions.adoptInto', kind: 'choice', choices: cases, none: 'opinions.adoptNew' }]
        : [],
  }),
  ...(into.length > 0 && {
    MERGE: move(opinionVerbs.merge, {
      ask: [{ name: 'intoId', label: 'opinions.into', kind: 'choice', choices: into, required: true }],
    }),
  }),
  REFUSE: move(opinionVerbs.refuse, { ask: [reason] }),
  WITHDRAW: move(opinionVerbs.withdraw, { ask: [optionalReason] }),
  ACCEPT: move(opinionVerbs.acceptRefusal, { primary: true }),
  REJECT: move(opinionVerbs.rejectRefusal, { ask: [optionalReason] }),
  DETACH: move(opinionVerbs.detach, { ask: [optionalReason] }),
  ANSWER: move(opinionVerbs.answer, { ask: [{ name: 'answer', label: 'opinions.answer', required: true }], primary: true }),
})
