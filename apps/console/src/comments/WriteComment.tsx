import { Box, Button } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../api/operations/spelled-verb.ts'
import { useFormGuard } from '../kit/form/use-form-guard.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { CommentField } from './CommentField.tsx'
import { mentionsIn, type Picked } from './mention.ts'
import type { ThreadKey } from './thread-key.ts'

type Props<Variables> = {
  of: ThreadKey
  verb: Verb<Variables>
  label: string
  initial: string
  mentioned?: readonly Picked[]
  /** What the verb is told of a text. */
  variables: (written: { text: string; mentionIds: string[] }) => NoInfer<Variables>
  /** Told of all that is typed: who keeps it. */
  onType?: (text: string) => void
  onDone?: () => void
  onCancel?: () => void
}

/** Writes a comment or puts one right; what was typed stays when it is refused. */
export function WriteComment<Variables extends object>({
  of,
  verb,
  label,
  initial,
  mentioned = [],
  variables,
  onType,
  onDone,
  onCancel,
}: Props<Variables>) {
  const translate = useTranslate()
  const [text, setText] = useState(initial)
  const [picked, setPicked] = useState<readonly Picked[]>(mentioned)
  const { run, busy, refusal } = useVerb(verb)
  const isKept = onType !== undefined
  const { attempt, release, guard } = useFormGuard(text !== (isKept ? '' : initial), { lostWith: isKept ? 'tab' : 'page' })
  const type = (next: string) => {
    setText(next)
    onType?.(next)
  }
  const submit = async () => {
    if (busy || !text.trim()) return
    const answer = await run(variables({ text, mentionIds: mentionsIn(text, picked) }))
    if (answer === null) return
    release()
    type('')
    setPicked([])
    onDone?.()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <Box component="form" onSubmit={onSubmit} sx={{ display: 'grid', gap: 1, mt: 1 }}>
      {guard}
      <CommentField
        of={of}
        text={text}
        onChange={type}
        onPick={person => setPicked(before => [...before, person])}
        onSubmit={() => void submit()}
        autoFocus={onCancel !== undefined}
      />
      <Refusal refusal={refusal} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        {onCancel && (
          <Button size="small" onClick={() => attempt(onCancel)} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
        )}
        <Button type="submit" size="small" variant="contained" disabled={busy || !text.trim()}>
          {translate(label)}
        </Button>
      </Box>
    </Box>
  )
}
