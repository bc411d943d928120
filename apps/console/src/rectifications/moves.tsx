import { type DeadlineKind, deadlineKind, type RoundEvent } from '@pingyi/domain'
import { deadlineFields } from '../deadlines/dialog-fields.ts'
import { withPreview } from '../deadlines/moves.ts'
import { labelOf } from '../kit/fields/field.ts'
import type { DialogValues } from '../kit/verbs/DialogFieldInput.tsx'
import { type Move, type Moves, move, reason } from '../kit/verbs/move.ts'
import { AcceptDialog } from './dialogs/AcceptDialog.tsx'
import { AtOnceDialog } from './dialogs/AtOnceDialog.tsx'
import { ReplyDialog } from './dialogs/ReplyDialog.tsx'
import { roundFields } from './fields.ts'
import type { RectificationRow } from './selections.ts'
import { rectificationVerbs } from './verbs.ts'

const evaluation = { name: 'evaluation', label: labelOf(roundFields, 'evaluation'), required: true } as const

const lookedOn = { name: 'lookedOn', label: 'rectifications.lookedOn', kind: 'day', help: 'rectifications.lookedToday' } as const

const lastDueOf = ({ measures }: Pick<RectificationRow, 'measures'>) =>
  measures.map(({ dueOn }) => dueOn ?? '').reduce((one, other) => (one > other ? one : other), '')

type Counts = { opinions: number; measures: number }
const countsOf = ({ opinions, measures }: Pick<RectificationRow, 'opinions' | 'measures'>): Counts => ({
  opinions: opinions.length,
  measures: measures.length,
})

/** The moves that are the same for one rectification and for many. */
export const acceptMany = move(rectificationVerbs.accept, { ask: [evaluation], primary: true })
export const plainMoves = {
  APPROVE: move(rectificationVerbs.approve, { primary: true }),
  CLOSE_OUT: move(rectificationVerbs.closeOut, { primary: true, consequence: 'rectifications.closeAsk' }),
} as const satisfies Partial<Moves<RoundEvent>>

/**
 * The moves of the current round. The last day of its measures is the deadline first proposed. What is returned is the plan until it is
 * approved, then the reply: the API has a verb for each.
 */
export const roundMoves = (row: RectificationRow): Moves<RoundEvent> => ({
  ...plainMoves,
  PROPOSE: row.round.ordered ? proposeOrdered : proposeBy(row),
  AT_ONCE: byForm(rectificationVerbs.atOnce, form => <AtOnceDialog row={row} {...form} />),
  RETURN: move(row.round.status === 'PROPOSED' ? rectificationVerbs.returnPlan : rectificationVerbs.returnReply, { ask: [reason] }),
  REPLY: byForm(rectificationVerbs.reply, form => <ReplyDialog row={row} {...form} />, { primary: true }),
  ACCEPT: byForm(rectificationVerbs.accept, form => <AcceptDialog row={row} {...form} />, { primary: true }),
  CLOSE_OUT: { ...plainMoves.CLOSE_OUT, counts: countsOf(row) },
  CONFIRM: move(rectificationVerbs.confirm, {
    ask: [{ name: 'finding', label: 'rectifications.finding', required: true }, lookedOn],
    primary: true,
  }),
  REOPEN: move(rectificationVerbs.reopen, { ask: [{ ...reason, label: 'rectifications.reopenReason' }, lookedOn] }),
})

const byForm = (verb: Move['verb'], form: NonNullable<Move['form']>, looks: Pick<Move, 'primary'> = {}): Move => ({ verb, form, ...looks })

const cause = { name: 'cause', label: labelOf(roundFields, 'cause') } as const

/** The deadline was ordered with the review: only the measures and the cause are proposed. */
const proposeOrdered = move(rectificationVerbs.propose, {
  primary: true,
  ask: [cause],
  toVariables: (asked: DialogValues) => ({ ...asked, deadlineKind: 'BY_DATE' satisfies DeadlineKind }),
})

const proposeBy = (row: RectificationRow) =>
  move(rectificationVerbs.propose, {
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
      ...deadlineFields.map(asked => (asked.name === 'dueOn' ? { ...asked, initial: lastDueOf(row) } : asked)),
      cause,
    ],
    ...withPreview,
  })
