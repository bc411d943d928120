import { deadlineKind, type RoundEvent } from '@pingyi/domain'
import { deadlineFields } from '../deadlines/dialog-fields.ts'
import { withPreview } from '../deadlines/moves.ts'
import { type Moves, reason } from '../kit/verbs/MoveButtons.tsx'
import { rectificationVerbs } from './verbs.ts'

const text = (name: string) => ({ name, label: `rectifications.${name}`, required: true })

type Counts = { opinions: number; measures: number }

/** The moves of the current round; `lastDue`, by which all its measures are to be done, is the deadline first proposed. What is returned is the plan until it is approved, then the reply: the API has a verb for each. */
export const roundMoves = (
  status: string,
  counts: Counts = { opinions: 0, measures: 0 },
  lastDue: string | null = null,
): Moves<RoundEvent> => ({
  PROPOSE: {
    verb: rectificationVerbs.propose,
    primary: true,
    ask: [
      {
        name: 'deadlineKind',
        label: 'rectifications.deadlineKind',
        kind: 'choice',
        required: true,
        choices: deadlineKind.codes.map(id => ({ id, name: `DeadlineKind.${id}` })),
        initial: 'BY_DATE',
      },
      ...deadlineFields.map(asked => (asked.name === 'dueOn' && lastDue ? { ...asked, initial: lastDue } : asked)),
      { name: 'cause', label: 'rectifications.cause' },
    ],
    ...withPreview,
  },
  AT_ONCE: { verb: rectificationVerbs.atOnce, ask: [text('reply')] },
  APPROVE: { verb: rectificationVerbs.approve, primary: true },
  RETURN: { verb: status === 'PROPOSED' ? rectificationVerbs.returnPlan : rectificationVerbs.returnReply, ask: [reason] },
  REPLY: { verb: rectificationVerbs.reply, ask: [text('reply')], primary: true },
  ACCEPT: { verb: rectificationVerbs.accept, ask: [text('evaluation')], primary: true, consequence: 'rectifications.acceptAsk', counts },
  CLOSE_OUT: { verb: rectificationVerbs.closeOut, primary: true, consequence: 'rectifications.closeAsk', counts },
  CONFIRM: { verb: rectificationVerbs.confirm, primary: true },
  REOPEN: { verb: rectificationVerbs.reopen, ask: [{ ...reason, label: 'rectifications.reopenReason' }] },
})
