import type { ReactNode } from 'react'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import type { DialogField, DialogValues } from './DialogFieldInput.tsx'

/** What the form of a move is given. */
export type MoveForm = { readonly title: string; readonly close: () => void; readonly done: () => void }

/** How one event of a machine is done. */
export type Move = MoveOptions & {
  verb: Verb
  ask?: readonly DialogField[]
  /** The verb's variables, where they are not just what was asked. */
  toVariables?: (asked: DialogValues) => object
  /** A form of its own, where fields below each other do not show enough. */
  form?: (form: MoveForm) => ReactNode
}
/** The moves of a machine by event. A button shows only where the API allows the event. An event without a move does not compile. */
export type Moves<Event extends string = string> = Record<Event, Move>

type MoveOptions = {
  /** The key of the sentence that says what follows. */
  consequence?: string
  /** The numbers that the consequence names. */
  counts?: Record<string, number>
  primary?: boolean
  /** What the dialog shows below its fields while they are filled in. */
  preview?: (values: DialogValues) => ReactNode
}

/** A field whose answer is a variable of the verb. */
export type AskedOf<Variables> = DialogField & { readonly name: Extract<keyof Variables, string> }

type Needed<Variables> = { [K in keyof Variables]-?: object extends Pick<Variables, K> ? never : K }[keyof Variables]

/** What the verb needs beside the row, and no field asks for. */
export type NotAsked<Variables, Ask extends readonly DialogField[]> = Exclude<Needed<Variables>, 'id' | 'version' | Ask[number]['name']>

/** Compiles only where the fields ask for all that the verb needs. */
export type Complete<Variables, Ask extends readonly DialogField[]> = [NotAsked<Variables, Ask>] extends [never]
  ? { ask?: Ask }
  : { ask: { 'does not ask for': NotAsked<Variables, Ask> } }

/** A move by a verb on one record: its id and version are known, what else the verb takes is asked. */
export function move<Variables extends object, const Ask extends readonly AskedOf<Variables>[] = readonly []>(
  verb: Verb<Variables>,
  options: MoveOptions & { ask?: Ask } & Complete<NoInfer<Variables>, Ask>,
): Move
export function move<Variables extends object>(
  verb: Verb<Variables>,
  options: MoveOptions & {
    ask: readonly DialogField[]
    toVariables: (asked: DialogValues) => { readonly [K in keyof NoInfer<Variables>]?: unknown }
  },
): Move
export function move(verb: Verb, options: object): Move {
  return { verb, ...options }
}

export const reason = { name: 'reason', label: 'kit.reason', required: true } as const
export const optionalReason = { name: 'reason', label: 'kit.reason' } as const
