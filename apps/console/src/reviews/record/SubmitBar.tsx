import { Button, Paper, Stack, Tooltip } from '@mui/material'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { listAddress, placeFrom } from '../address.ts'
import type { Saved, SavingState } from '../draft/draft-saver.ts'
import { SavingNote } from '../form/SavingNote.tsx'
import { reviewVerbs } from '../verbs.ts'

type Props = { keeping: SavingState; busy: boolean; submit: (andNext: boolean) => Promise<void>; saved: Saved | null }

/** Ctrl+Enter submits and opens the next subject, wherever one is writing. */
export const SubmitBar = ({ keeping, busy, submit, saved }: Props) => {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]')
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || busy || isElsewhere) return
      event.preventDefault()
      void submit(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [busy, submit])
  return (
    <Paper variant="outlined" sx={{ position: 'sticky', bottom: 0, zIndex: 2, p: 1 }}>
      <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end' }}>
        <SavingNote keeping={keeping} />
        {saved && (
          <VerbButton
            verb={reviewVerbs.discard}
            variables={saved}
            label="ReviewEvent.DISCARD"
            consequence={translate('reviews.discardAsk')}
            variant="text"
            onDone={() => navigate(listAddress(placeFrom(address)))}
          />
        )}
        <Button variant="outlined" disabled={busy} onClick={() => void submit(false)}>
          {translate('reviews.submit')}
        </Button>
        <Tooltip title={translate('reviews.submitNextHint')} describeChild>
          <Button variant="contained" disabled={busy} onClick={() => void submit(true)}>
            {translate('reviews.submitNext')}
          </Button>
        </Tooltip>
      </Stack>
    </Paper>
  )
}
