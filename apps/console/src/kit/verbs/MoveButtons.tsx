import { Stack } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/verb.ts'
import type { Asked } from './DialogFieldInput.tsx'
import { VerbButton } from './VerbButton.tsx'

/** `counts`: the numbers that the sentence of the consequence names. `told`: what the verb is told of what was asked, if not just that.
 * `shown`: what the dialog says of what is filled in so far. */
export type Move = {
  verb: Verb
  ask?: readonly Asked[]
  consequence?: string
  counts?: Record<string, number>
  primary?: boolean
  told?: (asked: Record<string, string | null>) => object
  shown?: (values: Record<string, string>) => ReactNode
}
/** How each event of a machine is done: shown only where the API allows it. */
export type Moves = Record<string, Move>

/** Buttons for the moves that the API allows the reader from the record's present state. `vocabulary` is the events', `ReviewEvent` say.
 * One whose dialog is open stays, with what was typed, when somebody else has moved the record meanwhile. */
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
        const { verb, ask, consequence, counts, primary, told, shown: said } = moves[event]!
        return (
          <VerbButton
            key={event}
            verb={verb}
            variables={asked => ({ id: record.id, version: record.version, ...(told ? told(asked) : asked) })}
            label={`${vocabulary}.${event}`}
            variant={primary ? 'contained' : 'outlined'}
            onOpen={open => setBegun(open ? event : null)}
            {...(ask && { ask })}
            {...(consequence && { consequence: translate(consequence, counts ?? {}) })}
            {...(said && { shown: said })}
            {...(onDone && { onDone })}
          />
        )
      })}
    </Stack>
  )
}

export const reason: Asked = { name: 'reason', label: 'frame.reason', required: true }
export const mayReason: Asked = { name: 'reason', label: 'frame.reason' }
