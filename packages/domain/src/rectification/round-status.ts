import type { Action } from '../access/action.ts'
import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/**
 * `open`: not found put right yet. `withSubject`: the subject's side works on it, so opinions and measures may be added. `struckOff`: closed out, and it has not come back.
 * `deadline`: it has none, or one that is proposed, or one that is agreed: only that one binds and can be late. `waitsFor`: the act that it waits for.
 */
type RoundState = State & {
  readonly open: boolean
  readonly withSubject: boolean
  readonly struckOff: boolean
  readonly deadline: 'NONE' | 'PROPOSED' | 'AGREED'
  readonly waitsFor: Action | null
}

const settled = { open: false, withSubject: false, struckOff: false, deadline: 'AGREED', waitsFor: null } as const

/** How far one round of a rectification (整改) has come. */
export const roundStatus = vocabulary('RoundStatus', {
  OPEN: {
    meaning: 'Waits for measures, or for a reply where it is put right at once.',
    open: true,
    withSubject: true,
    struckOff: false,
    deadline: 'NONE',
    waitsFor: null,
    tone: 'grey',
  },
  PROPOSED: {
    meaning: 'Measures wait for approval.',
    open: true,
    withSubject: false,
    struckOff: false,
    deadline: 'PROPOSED',
    waitsFor: 'RECTIFICATION_DECIDE',
    tone: 'blue',
  },
  IN_PROGRESS: {
    meaning: 'Measures are being carried out.',
    open: true,
    withSubject: true,
    struckOff: false,
    deadline: 'AGREED',
    waitsFor: 'RECTIFICATION_REPLY',
    tone: 'blue',
  },
  REPLIED: {
    meaning: 'A written reply waits for acceptance.',
    open: true,
    withSubject: false,
    struckOff: false,
    deadline: 'AGREED',
    waitsFor: 'RECTIFICATION_DECIDE',
    tone: 'amber',
  },
  ACCEPTED: { meaning: 'Found put right; to be closed out.', ...settled, waitsFor: 'RECTIFICATION_DECIDE', tone: 'green' },
  CLOSED: { meaning: 'Struck off (销号).', ...settled, struckOff: true, tone: 'green' },
  CONFIRMED: { meaning: 'A look-back (回头看) found it still right.', ...settled, struckOff: true, tone: 'green' },
  REOPENED: { meaning: 'It came back; a new round has begun.', ...settled, tone: 'grey' },
} as const satisfies Record<string, RoundState>)
/** A code of `roundStatus`. */
export type RoundStatus = CodeOf<typeof roundStatus>

/** Whether the deadline of a round binds and can be late: it is agreed, or the reviewer ordered it (责令限期整改). */
export const isDeadlineBinding = (status: RoundStatus, ordered: boolean): boolean =>
  ordered || roundStatus.members[status].deadline === 'AGREED'

/** What can be done with a round. `action`: what it takes. `reason`: one must be given. `notByDoer`, `notByPlanner`: refused to whoever did it, or planned it. */
export const roundEvent = vocabulary('RoundEvent', {
  PROPOSE: { meaning: 'The subject proposes measures, each with owner and leader.', action: 'RECTIFICATION_PROPOSE', reason: false },
  AT_ONCE: { meaning: 'Put right on the spot, with a written reply.', action: 'RECTIFICATION_REPLY', reason: false },
  APPROVE: { meaning: 'The reviewer approves the measures.', action: 'RECTIFICATION_DECIDE', reason: false, notByPlanner: true },
  RETURN: { meaning: 'The reviewer sends measures or reply back.', action: 'RECTIFICATION_DECIDE', reason: true },
  REPLY: { meaning: 'The subject replies in writing.', action: 'RECTIFICATION_REPLY', reason: false },
  ACCEPT: { meaning: 'The reviewer finds it put right.', action: 'RECTIFICATION_DECIDE', reason: false, notByDoer: true },
  CLOSE_OUT: { meaning: 'It is struck off.', action: 'RECTIFICATION_DECIDE', reason: false, notByDoer: true },
  CONFIRM: { meaning: 'A look-back finds it still right.', action: 'RECTIFICATION_DECIDE', reason: true },
  REOPEN: { meaning: 'It came back: a new round begins.', action: 'RECTIFICATION_DECIDE', reason: true },
} as const satisfies Record<string, EventMember>)
/** A code of `roundEvent`. */
export type RoundEvent = CodeOf<typeof roundEvent>

/** The moves of a round; REOPEN ends it and begins the next. */
export const roundMachine: Machine<RoundStatus, RoundEvent> = {
  initial: 'OPEN',
  moves: {
    OPEN: { PROPOSE: 'PROPOSED', AT_ONCE: 'REPLIED' },
    PROPOSED: { APPROVE: 'IN_PROGRESS', RETURN: 'OPEN' },
    IN_PROGRESS: { REPLY: 'REPLIED' },
    REPLIED: { ACCEPT: 'ACCEPTED', RETURN: 'IN_PROGRESS' },
    ACCEPTED: { CLOSE_OUT: 'CLOSED' },
    CLOSED: { CONFIRM: 'CONFIRMED', REOPEN: 'REOPENED' },
    CONFIRMED: { REOPEN: 'REOPENED' },
    REOPENED: {},
  },
}
