import { Alert } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import type { Draft } from '../draft/draft.ts'
import type { Saved } from '../draft/draft-saver.ts'
import { aboutOf, dropLocalCopy, readLocalCopy } from '../draft/local-copy.ts'
import type { Begin } from '../draft/use-draft.ts'
import { DraftConflictNote } from './DraftConflictNote.tsx'
import { isShownAtField } from './draft-form.ts'
import { LocalCopyNote } from './LocalCopyNote.tsx'

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
  const [kept, setKept] = useState(() => readLocalCopy(account, about))
  return (
    <>
      {begin.returnedFor && <Alert severity="warning">{translate('reviews.returnedFor', { reason: begin.returnedFor })}</Alert>}
      {kept && (
        <LocalCopyNote
          kept={kept}
          take={() => {
            edit(kept.draft)
            setKept(null)
          }}
          drop={() => {
            dropLocalCopy(account, about)
            setKept(null)
          }}
        />
      )}
      {refused?.code === 'STALE' && saved && (
        <DraftConflictNote
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
