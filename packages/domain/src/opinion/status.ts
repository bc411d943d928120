import type { Action } from '../access/action.ts'
import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'
import { type OpinionKind, opinionKind } from './kind.ts'

/**
 * `counts`: part of the totals. `inRectification`: what its rectification is about. `landed`: put right and closed out.
 * `unanswered`: nobody answered it yet. `noted`: nothing is to be done about it. `toPutRight`: part of what is to be put right, or was. `waitsFor`: the act that it waits for.
 */
type OpinionState = State & {
  readonly counts: boolean
  readonly inRectification: boolean
  readonly landed: boolean
  readonly unanswered: boolean
  readonly noted: boolean
  readonly toPutRight: boolean
  readonly waitsFor: Action | null
}

const usual = {
  counts: true,
  inRectification: false,
  landed: false,
  unanswered: false,
  noted: false,
  toPutRight: false,
  waitsFor: null,
} as const

/** How far an opinion has come, whatever its kind. */
export const opinionStatus = vocabulary('OpinionStatus', {
  RAISED: {
    meaning: 'Waits for the answer of its subject.',
    ...usual,
    unanswered: true,
    toPutRight: true,
    waitsFor: 'OPINION_ANSWER',
    tone: 'grey',
  },
  REFUSAL_PROPOSED: {
    meaning: 'The subject refuses it with a reason; the reviewer decides.',
    ...usual,
    toPutRight: true,
    waitsFor: 'OPINION_DECIDE',
    tone: 'amber',
  },
  IN_RECTIFICATION: { meaning: 'Adopted, and being put right.', ...usual, inRectification: true, toPutRight: true, tone: 'blue' },
  LANDED: {
    meaning: 'Put right, accepted and closed out.',
    ...usual,
    inRectification: true,
    landed: true,
    toPutRight: true,
    tone: 'green',
  },
  MERGED: { meaning: 'Part of another opinion.', ...usual, tone: 'grey' },
  WITHDRAWN: { meaning: 'Taken back by the reviewer.', ...usual, counts: false, tone: 'grey' },
  REFUSED: { meaning: 'The reviewer accepted the refusal.', ...usual, tone: 'red' },
  ASKED: { meaning: 'Help is asked for.', ...usual, unanswered: true, waitsFor: 'OPINION_DECIDE', tone: 'amber' },
  ANSWERED: { meaning: 'The request for help is answered.', ...usual, tone: 'green' },
  NOTED: { meaning: 'Nothing is to be done: praise, or pointed out on the spot.', ...usual, noted: true, tone: 'grey' },
} as const satisfies Record<string, OpinionState>)
/** A code of `opinionStatus`. */
export type OpinionStatus = CodeOf<typeof opinionStatus>

/** What can be done with an opinion. `action`: what it takes. `reason`: one must be given. */
export const opinionEvent = vocabulary('OpinionEvent', {
  ADOPT: { meaning: 'The subject takes it up in a rectification.', action: 'OPINION_ANSWER', reason: false },
  MERGE: { meaning: 'The subject joins it to another opinion.', action: 'OPINION_ANSWER', reason: false },
  REFUSE: { meaning: 'The subject refuses it with a reason.', action: 'OPINION_ANSWER', reason: true },
  WITHDRAW: { meaning: 'The reviewer takes it back.', action: 'OPINION_DECIDE', reason: false },
  ACCEPT: { meaning: 'The reviewer accepts the refusal.', action: 'OPINION_DECIDE', reason: false },
  REJECT: { meaning: 'The reviewer rejects the refusal.', action: 'OPINION_DECIDE', reason: false },
  LAND: { meaning: 'Its rectification is closed out.', action: 'RECTIFICATION_DECIDE', reason: false },
  DETACH: { meaning: 'It leaves its rectification.', action: 'RECTIFICATION_DECIDE', reason: false },
  REOPEN: { meaning: 'Its rectification is opened again.', action: 'RECTIFICATION_DECIDE', reason: false },
  ANSWER: { meaning: 'The request for help is answered.', action: 'OPINION_DECIDE', reason: false },
} as const satisfies Record<string, EventMember>)
/** A code of `opinionEvent`. */
export type OpinionEvent = CodeOf<typeof opinionEvent>

type HelpStatus = Extract<OpinionStatus, 'ASKED' | 'ANSWERED'>
type PraiseStatus = Extract<OpinionStatus, 'NOTED'>
type LandingStatus = Exclude<OpinionStatus, HelpStatus | PraiseStatus>

/** The moves of a problem or a suggestion; what is pointed out on the spot is noted and has none. */
export const opinionMachine: Machine<LandingStatus, OpinionEvent> = {
  initial: 'RAISED',
  moves: {
    RAISED: { ADOPT: 'IN_RECTIFICATION', MERGE: 'MERGED', WITHDRAW: 'WITHDRAWN', REFUSE: 'REFUSAL_PROPOSED' },
    REFUSAL_PROPOSED: { ACCEPT: 'REFUSED', REJECT: 'RAISED' },
    IN_RECTIFICATION: { LAND: 'LANDED', DETACH: 'RAISED' },
    LANDED: { REOPEN: 'IN_RECTIFICATION' },
    MERGED: {},
    WITHDRAWN: {},
    REFUSED: {},
  },
}

/** The moves of a request for help. */
export const helpMachine: Machine<HelpStatus, OpinionEvent> = { initial: 'ASKED', moves: { ASKED: { ANSWER: 'ANSWERED' }, ANSWERED: {} } }

/** Praise is noted and stays so. */
export const praiseMachine: Machine<PraiseStatus, OpinionEvent> = { initial: 'NOTED', moves: { NOTED: {} } }

/** The machine of an opinion of this kind; a state of another machine has no moves in it. */
export function machineOf(kind: OpinionKind): Machine<OpinionStatus, OpinionEvent> {
  const machine = kind === 'HELP' ? helpMachine : kind === 'PRAISE' ? praiseMachine : opinionMachine
  return machine as unknown as Machine<OpinionStatus, OpinionEvent>
}

/** What of an opinion says how it begins. `pointedOut`: on the spot (当场指出), not for rectification. */
export type RaisedOpinion = { readonly kind: OpinionKind; readonly pointedOut?: boolean }

/** The status in which an opinion begins. */
export const firstStatusOf = ({ kind, pointedOut }: RaisedOpinion): OpinionStatus => (pointedOut ? 'NOTED' : machineOf(kind).initial)

/** Whether an opinion must be put right, refused or withdrawn: a problem or suggestion that was not merely pointed out on the spot. */
export const mustLand = (kind: OpinionKind, status: OpinionStatus): boolean =>
  opinionKind.members[kind].lands && !opinionStatus.members[status].noted

/** Whether a problem or suggestion was pointed out on the spot (当场指出), not for rectification. */
export const isPointedOut = (kind: OpinionKind, status: OpinionStatus): boolean =>
  opinionKind.members[kind].lands && opinionStatus.members[status].noted
