import type { Machine } from '../machine.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const roundStatus = vocabulary('RoundStatus', {
  OPEN: { meaning: 'Waits for measures, or for a reply where it is put right at once.' },
  PROPOSED: { meaning: 'Measures wait for approval.' },
  IN_PROGRESS: { meaning: 'Measures are being carried out.' },
  REPLIED: { meaning: 'A written reply waits for acceptance.' },
  ACCEPTED: { meaning: 'Found put right; to be closed out.' },
  CLOSED: { meaning: 'Struck off (销号).' },
  CONFIRMED: { meaning: 'A look-back (回头看) found it still right.' },
  REOPENED: { meaning: 'It came back; a new round has begun.' },
})
export type RoundStatus = CodeOf<typeof roundStatus>

/** `action`: what it takes to do it. `reason`: it must be given one. */
export const roundEvent = vocabulary('RoundEvent', {
  PROPOSE: { meaning: 'The subject proposes measures, each with owner and leader.', action: 'rectification:propose', reason: false },
  AT_ONCE: { meaning: 'Put right on the spot, with a written reply.', action: 'rectification:reply', reason: false },
  APPROVE: { meaning: 'The reviewer approves the measures.', action: 'rectification:decide', reason: false },
  RETURN: { meaning: 'The reviewer sends measures or reply back.', action: 'rectification:decide', reason: true },
  REPLY: { meaning: 'The subject replies in writing.', action: 'rectification:reply', reason: false },
  ACCEPT: { meaning: 'The reviewer finds it put right.', action: 'rectification:decide', reason: false },
  CLOSE_OUT: { meaning: 'It is struck off.', action: 'rectification:decide', reason: false },
  CONFIRM: { meaning: 'A look-back finds it still right.', action: 'rectification:decide', reason: false },
  REOPEN: { meaning: 'It came back: a new round begins.', action: 'rectification:decide', reason: false },
})
export type RoundEvent = CodeOf<typeof roundEvent>

export const roundMachine: Machine<RoundStatus, RoundEvent> = {
  initial: 'OPEN',
  moves: {
    OPEN: { PROPOSE: 'PROPOSED', AT_ONCE: 'REPLIED' },
    PROPOSED: { APPROVE: 'IN_PROGRESS', RETURN: 'OPEN' },
    IN_PROGRESS: { REPLY: 'REPLIED' },
    REPLIED: { ACCEPT: 'ACCEPTED', RETURN: 'IN_PROGRESS' },
    ACCEPTED: { CLOSE_OUT: 'CLOSED' },
    CLOSED: { CONFIRM: 'CONFIRMED', REOPEN: 'REOPENED' },
    CONFIRMED: {},
    REOPENED: {},
  },
}
