import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type RaRecord, useDataProvider } from 'react-admin'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import type { Draft } from './draft.ts'
import { draftSaver, type Saved, type SavingState } from './draft-saver.ts'
import { aboutOf, dropLocalCopy, saveLocalCopy } from './local-copy.ts'

/** `returnedFor`: why it was sent back to be completed. */
export type Begin = { saved: Saved | null; draft: Draft; returnedFor?: string | null }

const savedOf = ({ id, version }: RaRecord): Saved => ({ id: String(id), version: version as number })

/** A server that could not be reached has refused nothing. */
const isRefusal = (error: unknown) => !['UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].includes(refusalOf(error).code)

/** The text of the form, kept on the server while it is written and in the browser until the server has it. */
export function useDraft(account: string, begin: Begin, onSaved: (saved: Saved) => void) {
  const provider = useDataProvider()
  const [draft, setDraft] = useState(begin.draft)
  const [keeping, setKeeping] = useState<SavingState>({ kind: begin.saved ? 'KEPT' : 'UNTOUCHED' })
  const [saved, setSaved] = useState(begin.saved)
  const latest = useRef({ begin, onSaved })
  latest.current.onSaved = onSaved
  const keeper = useMemo(() => {
    const about = (saved: Saved | null) => aboutOf(latest.current.begin.draft, saved?.id ?? null)
    return draftSaver(
      {
        isRefusal,
        create: async input => savedOf((await provider.create('reviews', { data: input })).data),
        update: async ({ id, version }, input) =>
          savedOf((await provider.update('reviews', { id, data: input, previousData: { id, version }, meta: { version } })).data),
        keep: (text, saved) => saveLocalCopy(account, about(saved), { at: new Date().toISOString(), draft: text }),
        forget: saved => dropLocalCopy(account, about(saved)),
        changed: (state, present) => {
          setKeeping(state)
          setSaved(present)
          if (present && state.kind === 'SAVED') latest.current.onSaved(present)
        },
      },
      latest.current.begin,
    )
  }, [account, provider])
  useEffect(() => () => keeper.stop(), [keeper])
  const now = useRef(begin.draft)
  const edit = useCallback(
    (change: Partial<Draft>) => {
      now.current = { ...now.current, ...change }
      setDraft(now.current)
      keeper.edit(now.current)
    },
    [keeper],
  )
  return { draft, edit, keeping, saved, keeper }
}
