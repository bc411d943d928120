import type { Verb } from '../../../api/operations/spelled-verb.ts'
import type { RefusalShown } from '../../refusal/refusal.ts'
import type { DialogField } from '../../verbs/DialogFieldInput.tsx'
import type { Complete, Move, Moves } from '../../verbs/move.ts'
import type { Undo } from '../../verbs/UndoNote.tsx'
import { type CellEdit, type Column, cellValue, type Versioned } from '../column.ts'

export type BulkValues = Record<string, string | null>

/** What is done to many rows, beside the verb. */
type BulkOptions<Row, Answer> = {
  /** The translation key of its label, for example `MeasureEvent.VERIFY`. */
  label: string
  /** True if the API allows it on the row. */
  offered: (row: Row) => boolean
  /** Rows that do not need it are skipped, although the API would accept it. */
  passesOver?: true
  /** The translation key of its consequence, with the number of rows. */
  consequence?: string
  /** The numbers that the consequence names, beside how many rows there are. */
  counts?: (rows: readonly Row[]) => Record<string, number>
  /** The inverse for one row, made from the row before and the answer. */
  undo?(row: Row, answer: Answer): Undo
  /** Replaces the notification of how many rows were done. */
  after?(answers: readonly Answer[]): void
}

/** One verb for many rows: each row is a request and a transaction of its own. */
export type BulkAction<Row> = BulkOptions<Row, unknown> & {
  verb: Verb
  /** The fields of its dialog. The values are the same for all rows. */
  ask?: readonly DialogField[]
  variables?: (row: Row, told: BulkValues) => object
}

type Told<Ask extends readonly DialogField[]> = {
  readonly [One in Ask[number] as One['name']]: One extends { required: true } ? string : string | null
}

/** A verb on many rows. Its variables are the row's id and version with what is asked, or what `variables` makes of them. */
export const bulkAction =
  <Row>() =>
  <Variables extends object, Answer, const Ask extends readonly DialogField[] = readonly []>(
    verb: Verb<Variables, Answer>,
    options: BulkOptions<Row, NoInfer<Answer>> &
      ({ ask?: Ask; variables: (row: Row, told: Told<Ask>) => NoInfer<Variables> } | Complete<NoInfer<Variables>, Ask>),
  ): BulkAction<Row> =>
    ({ verb, ...options }) as BulkAction<Row>

export type Outcome<Row> = { done: { row: Row; answer: unknown }[]; refused: { row: Row; refusal: RefusalShown }[] }

type Movable = { allowedEvents: readonly string[] }

/** Moves of a machine for many rows: what they seal is said before, since it is not taken back. */
export const bulkMoves = <Row extends Movable>(moves: Moves, vocabulary: string, events: readonly string[]): BulkAction<Row>[] =>
  events.map(event => {
    const { verb, ask } = moves[event] as Move
    const offered = (row: Row) => row.allowedEvents.includes(event)
    return { verb, label: `${vocabulary}.${event}`, offered, consequence: 'kit.sealed', ...(ask && { ask }) }
  })

export const valueBefore = <Row>(column: Column<Row>, edit: CellEdit<Row>, row: Row) =>
  (edit.before ? edit.before(row) : (cellValue(column, row) as string | null)) ?? null

/** What an update of one field is told, and what takes it back: the former value over the new version. */
export const fieldChange = <Row extends Versioned>(column: Column<Row>, edit: CellEdit<Row>) => ({
  variables: ({ id, version }: Row, value: string | null) => ({ id, version, input: { [edit.field]: value } }),
  undo: (row: Row, { id, version }: Versioned): Undo => ({
    verb: edit.verb,
    variables: { id, version, input: { [edit.field]: valueBefore(column, edit, row) } },
  }),
})

/** The same change of one field for many rows. */
export function bulkChange<Row extends Versioned>(column: Column<Row>, edit: CellEdit<Row>): BulkAction<Row> {
  const { variables, undo } = fieldChange(column, edit)
  const asked = { name: edit.field, label: String(column.label), kind: edit.kind, ...(edit.resource && { resource: edit.resource }) }
  return {
    verb: edit.verb,
    label: String(column.label),
    offered: edit.offered,
    ask: [asked],
    undo,
    variables: (row, told) => variables(row, told[edit.field] ?? null),
  }
}

const atOnce = 4

/** Does one thing to every row, a few at a time; what is refused of one row stops no other. Left early, the rows not yet begun are in neither list. */
export async function forEachRow<Row>(
  rows: readonly Row[],
  act: (row: Row) => Promise<unknown>,
  refusalOf: (error: unknown) => RefusalShown,
  onProgress: (finished: number) => void,
  signal: AbortSignal,
): Promise<Outcome<Row>> {
  const outcome: Outcome<Row> = { done: [], refused: [] }
  const waiting = [...rows]
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined && !signal.aborted; row = waiting.shift()) {
      const one = row
      await act(one).then(
        answer => outcome.done.push({ row: one, answer }),
        error => outcome.refused.push({ row: one, refusal: refusalOf(error) }),
      )
      onProgress(outcome.done.length + outcome.refused.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const place = new Map(rows.map((row, index) => [row, index]))
  const inOrder = (one: { row: Row }, other: { row: Row }) => (place.get(one.row) ?? 0) - (place.get(other.row) ?? 0)
  outcome.done.sort(inOrder)
  outcome.refused.sort(inOrder)
  return outcome
}
