import { Card, CardContent, Stack, Typography } from '@mui/material'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import { type Begin, useDraft } from '../draft/use-draft.ts'
import { CriteriaRows } from '../form/CriteriaRows.tsx'
import { DraftNotes, RefusedNote } from '../form/DraftNotes.tsx'
import { DraftFormContext } from '../form/draft-form.ts'
import { FormParts } from '../form/FormParts.tsx'
import { focusNextFieldOnEnter } from '../form/focus-next-field.ts'
import { SavingNote } from '../form/SavingNote.tsx'
import type { Recording } from '../queries.ts'
import { reviewVerbs } from '../verbs.ts'
import type { RowState } from './row.ts'

/** What the page may ask of the form that is open: to save it, or only to let what was typed reach the server. */
export type Acts = { save: () => Promise<RowState | null>; settle: () => Promise<void> }

/** The bar of the page and the name above the form, in pixels. */
const headHeight = 112

export const idle: Acts = { save: async () => null, settle: async () => {} }

type Props = {
  account: string
  first: () => Begin
  recording: Recording
  submits: boolean
  acts: RefObject<Acts>
  became: (state: RowState, more?: { draftId?: string; reason?: string }) => void
  restart: (begin: Begin) => void
}

/** The short form: the parts of the record, then the criteria; who, where and when are fixed by the occasion. */
export const RowDraft = ({ account, first, recording, submits, acts, became, restart }: Props) => {
  const translate = useTranslate()
  const card = useRef<HTMLDivElement>(null)
  const [begin] = useState(first)
  const { draft, edit, keeping, saved, keeper } = useDraft(account, begin, ({ id }) => became('DRAFT', { draftId: id }))
  const { run, refusal, clear } = useVerb(reviewVerbs.submit)
  const refused = refusal ?? (keeping.kind === 'FAILED' ? refusalOf(keeping.error) : null)
  const problems = refused?.details.problems ?? []
  const form = recording.reviewForms.items.find(({ id }) => id === draft.formId)
  const set = recording.reviewersFor.find(({ person }) => person.id === draft.reviewerId)?.criteriaSet

  const save = async (): Promise<RowState | null> => {
    clear()
    const kept = await keeper.flush().catch(() => null)
    if (!kept) return null
    if (!submits) return 'DRAFT'
    return (await run(kept)) ? 'GIVEN' : null
  }
  useEffect(() => {
    acts.current = { save, settle: () => keeper.settle().catch(() => {}) }
    return () => {
      acts.current = idle
    }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new refusal is told, and moves the focus
  useEffect(() => {
    if (!refusal) return
    became('REFUSED', { reason: refusal.code, ...(saved && { draftId: saved.id }) })
    card.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusal])
  // The name of the subject stands above the form and is in sight when one begins to write.
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('textarea:not([aria-hidden])')?.focus({ preventScroll: true })
    if (card.current && card.current.getBoundingClientRect().top < headHeight) card.current.scrollIntoView()
  }, [])

  return (
    <DraftFormContext.Provider value={{ draft, edit, problems: problems as never }}>
      <Stack spacing={1.5}>
        <DraftNotes
          {...{ account, begin, draft, edit, saved, refused, restart }}
          keepMine={version => {
            clear()
            keeper.goOnFrom(version)
          }}
        />
        <Card
          variant="outlined"
          ref={card}
          onKeyDown={focusNextFieldOnEnter}
          sx={{ scrollMarginTop: headHeight, '& .MuiTextField-root': { my: 0 } }}
        >
          <CardContent>
            <Stack spacing={2}>
              {form && <FormParts form={form} />}
              {set && (
                <>
                  <Typography variant="subtitle1" component="h3">
                    {translate('reviews.oneByOne.criteria')}
                  </Typography>
                  <CriteriaRows set={set} />
                </>
              )}
            </Stack>
          </CardContent>
        </Card>
        <RefusedNote refused={refused} />
        <SavingNote keeping={keeping} />
      </Stack>
    </DraftFormContext.Provider>
  )
}
