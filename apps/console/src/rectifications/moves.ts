import { deadlineKind, type RoundEvent } from '@pingyi/domain'
import { deadlineFields } from '../deadlines/dialog-fields.ts'
import { withPreview } from '../deadlines/moves.ts'
import { labelOf } from '../kit/fields/field.ts'
import { type Moves, move, reason } from '../kit/verbs/move.ts'
import { roundFields } from './fields.ts'
import { rectificationVerbs } from './verbs.ts'

const text = <const Name extends string>(name: Name) => ({ name, label: labelOf(roundFields, name), required: true }) as const

type Counts = { opinions: number; measures: number }

/** The moves of the current round; `lastDue`, by which all its measures are to be done, is the deadline first proposed. What is returned is the plan until it is approved, then the reply: the API has a verb for each. */
export const roundMoves = (
  status: string,
  counts: Counts = { opinions: 0, measures: 0 },
  lastDue: string | null = null,
): Moves<RoundEvent> => ({
  PROPOSE: move(rectificationVerbs.propose, {
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
      { name: 'cause', label: labelOf(roundFields, 'cause') },
    ],
    ...withPreview,
  }),
  AT_ONCE: move(rectificationVerbs.atOnce, { ask: [text('reply')] }),
  APPROVE: move(rectificationVerbs.approve, { primary: true }),
  RETURN: move(status === 'PROPOSED' ? rectificationVerbs.returnPlan : rectificationVerbs.returnReply, { ask: [reason] }),
  REPLY: move(rectificationVerbs.reply, { ask: [text('reply')], primary: true }),
  ACCEPT: move(rectificationVerbs.accept, { ask: [text('evaluation')], primary: true, consequence: 'rectifications.acceptAsk', counts }),
  CLOSE_OUT: move(rectificationVerbs.closeOut, { primary: true, consequence: 'rectifications.closeAsk', counts }),
  CONFIRM: move(rectificationVerbs.confirm, { primary: true }),
  REOPEN: move(rectificationVerbs.reopen, { ask: [{ ...reason, label: 'rectifications.reopenReason' }] }),
})
