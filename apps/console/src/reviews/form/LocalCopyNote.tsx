import { Alert, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { LocalCopy } from '../draft/local-copy.ts'
import { printTime } from './print-time.ts'

/** Text of a form that was closed before the server had it. */
export const LocalCopyNote = ({ kept, take, drop }: { kept: LocalCopy; take: () => void; drop: () => void }) => {
  const translate = useTranslate()
  const at = new Date(kept.at)
  return (
    <Alert
      severity="info"
      action={
        <>
          <Button size="small" color="inherit" onClick={drop}>
            {translate('reviews.kept.drop')}
          </Button>
          <Button size="small" variant="contained" onClick={take}>
            {translate('reviews.kept.take')}
          </Button>
        </>
      }
    >
      {translate('reviews.kept.found', { time: `${at.toLocaleDateString()} ${printTime(at)}` })}
    </Alert>
  )
}
