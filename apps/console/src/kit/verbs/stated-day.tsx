import { type CycleEntry, cycleEntry } from '@pingyi/domain'
import { type DialogField, DialogFieldInput, type DialogValues } from './DialogFieldInput.tsx'
import type { Moves } from './move.ts'

const occurredOn: DialogField = { name: 'occurredOn', label: 'kit.statedDay', kind: 'day', help: 'kit.statedDayHelp' }

/** The day that is stated for an act, asked in a cycle entered from records alone. */
export const StatedDay = ({ entry }: { entry: CycleEntry }) =>
  cycleEntry.members[entry].stated ? <DialogFieldInput field={occurredOn} /> : null

/** The moves, of which these events also ask for their stated day in a cycle entered from records. */
export function withStatedDay<E extends string>(moves: Moves<E>, entry: CycleEntry, events: readonly E[]): Moves<E> {
  if (!cycleEntry.members[entry].stated) return moves
  const dated = events.map(event => {
    const { ask = [], toVariables = (asked: DialogValues): object => asked, ...rest } = moves[event]
    const variables = (asked: DialogValues) => ({ ...toVariables(asked), occurredOn: asked.occurredOn ?? null })
    return [event, { ...rest, ask: [...ask, occurredOn], toVariables: variables }]
  })
  return { ...moves, ...Object.fromEntries(dated) }
}
