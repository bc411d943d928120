import { Stack } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import type { DialogField, DialogValues } from './DialogFieldInput.tsx'
import { VerbButton } from './VerbButton.tsx'

/** How one event of a machine is done. */
export type Move = {
  verb: Verb
  ask?: readonly DialogField[]
  /** The key of the sentence that says what follows. */
  consequence?: string
  /** The numbers that the consequence names. */
  counts?: Record<string, number>
  primary?: boolean
  /** The verb's variables, where they are not just what was asked. */
  toVariables?: (asked: DialogValues) => object
  /** What the dialog shows below its fields while they are filled in. */
  preview?: (values: DialogValues) => ReactNode
}
/** The moves of a machine by event. A button shows only where the API allows the event. An event without a move does not compile. */
export type Moves<Event extends string = string> = Record<Event, Move>

/** Buttons for the moves that the API allows the reader now. `vocabulary` names the events, for example `ReviewEvent`.
 * A button with an open dialog stays when somebody else moves the record meanwhile, so that nothing typed is lost. */
export function MoveButtons({
  moves,
  vocabulary,
  record: given,
  allowed: events,
  onDone,
}: {
  moves: Moves
  vocabulary: string
  record?: RaRecord
  /** The events allowed, where they are not the record’s `allowedEvents`. */
  allowed?: readonly string[]
  onDone?: () => void
}) {
  const shown = useRecordContext()
  const translate = useTranslate()
  const record = given ?? shown
  const allowed: readonly string[] = events ?? record?.allowedEvents ?? []
  const [begun, setBegun] = useState<string | null>(null)
  const offered = (begun && !allowed.includes(begun) ? [...allowed, begun] : allowed).filter(event => moves[event])
  if (!record || offered.length === 0) return null
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {offered.map(event => {
        const { verb, ask, consequence, counts, primary, toVariables, preview } = moves[event]!
        return (
          <VerbButton
            key={event}
            verb={verb}
            variables={asked => ({ id: record.id, version: record.version, ...(toVariables ? toVariables(asked) : asked) })}
            label={`${vocabulary}.${event}`}
            variant={primary ? 'contained' : 'outlined'}
            onOpen={open => setBegun(open ? event : null)}
            ask={ask ?? []}
            {...(consequence && { consequence: translate(consequence, counts ?? {}) })}
            {...(preview && { preview })}
            {...(onDone && { onDone })}
          />
        )
      })}
    </Stack>
  )
}

export const reason: DialogField = { name: 'reason', label: 'frame.reason', required: true }
export const optionalReason: DialogField = { name: 'reason', label: 'frame.reason' }
