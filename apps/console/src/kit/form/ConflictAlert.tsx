import { Alert, Button, Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'

type Props = {
  /** What differs. */
  children: ReactNode
  saveMine: () => void
  /** Whether saving mine hands in the form around it. */
  submits?: true
  takeTheirs: () => void
}

/** Somebody else was faster: what differs, and the two ways on. */
export function ConflictAlert({ children, saveMine, submits, takeTheirs }: Props) {
  const translate = useTranslate()
  return (
    <Alert severity="warning" sx={{ width: '100%', mb: 2 }}>
      {translate('kit.stale')}
      {children}
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <Button type={submits ? 'submit' : 'button'} size="small" variant="contained" onClick={saveMine}>
          {translate('kit.saveMine')}
        </Button>
        <Button size="small" onClick={takeTheirs}>
          {translate('kit.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  )
}
