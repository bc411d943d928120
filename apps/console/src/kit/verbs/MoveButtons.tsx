import { Stack } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin'
import { FormButton } from './FormButton.tsx'
import type { Moves } from './move.ts'
import { VerbButton } from './VerbButton.tsx'

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
        const { verb, ask, consequence, counts, primary, toVariables, preview, form } = moves[event]!
        const variant = primary ? 'contained' : 'outlined'
        const onOpen = (open: boolean) => setBegun(open ? event : null)
        if (form) return <FormButton key={event} label={`${vocabulary}.${event}`} {...{ form, variant, onOpen, onDone }} />
        return (
          <VerbButton
            key={event}
            verb={verb}
            variables={asked => ({ id: record.id, version: record.version, ...(toVariables ? toVariables(asked) : asked) })}
            label={`${vocabulary}.${event}`}
            variant={variant}
            onOpen={onOpen}
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
