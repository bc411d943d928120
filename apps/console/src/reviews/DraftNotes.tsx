import { Alert } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Refusal } from '../shared/Refusal.tsx'
import type { RefusalShown } from '../shared/refusal.ts'
import { useProblemText } from '../shared/use-problem-text.ts'
import type { Draft } from './draft.ts'
import { isShownAtField } from './draft-form.ts'
import type { Saved } from './draft-keeper.ts'
import { KeptNote } from './KeptNote.tsx'
import { aboutOf, forget, recall } from './kept.ts'
import { StaleNote } from './StaleNote.tsx'
import type { Begin } from './use-draft.ts'

type Props = {
  account: string
  begin: Begin
  draft: Draft
  edit: (change: Partial<Draft>) => void
  saved: Saved | null
  refused: RefusalShown | null
  keepMine: (version: number) => void
  restart: (begin: Begin) => void
}

/** Above the form: why it was sent back, text that the server never had, and what somebody else has written meanwhile. */
export const DraftNotes = ({ account, begin, draft, edit, saved, refused, keepMine, restart }: Props) => {
  const translate = useTranslate()
  const about = aboutOf(begin.draft, begin.saved?.id ?? null)
  const [kept, setKept] = useState(() => recall(account, about))
  return (
    <>
      {begin.returnedFor && <Alert severity="warning">{translate('reviews.returnedFor', { reason: begin.returnedFor })}</Alert>}
      {kept && (
        <KeptNote
          kept={kept}
          take={() => {
            edit(kept.draft)
            setKept(null)
          }}
          drop={() => {
            forget(account, about)
            setKept(null)
          }}
        />
      )}
      {refused?.code === 'STALE' && saved && (
        <StaleNote
          id={saved.id}
          draft={draft}
          keepMine={keepMine}
          takeTheirs={(present, version) => restart({ saved: { id: saved.id, version }, draft: present })}
        />
      )}
    </>
  )
}

/** Below the form: why it was refused, as far as no field says so. */
export const RefusedNote = ({ refused }: { refused: RefusalShown | null }) => {
  const translate = useTranslate()
  const say = useProblemText()
  if (!refused || refused.code === 'STALE') return null
  if (refused.code !== 'INVALID') return <Refusal refusal={refused} />
  return (
    <Alert severity="error">
      {translate('refusals.INVALID')}
      {(refused.details.problems ?? [])
        .filter(({ at }) => !isShownAtField(at))
        .map(problem => (
          <div key={problem.at}>{say(problem as never)}</div>
        ))}
    </Alert>
  )
}
