import { Alert, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Kept } from '../draft/local-copy.ts'
import { clock } from './print-time.ts'

/** Text of a form that was closed before the server had it. */
export const KeptNote = ({ kept, take, drop }: { kept: Kept; take: () => void; drop: () => void }) => {
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
      {translate('reviews.kept.found', { time: `${at.toLocaleDateString()} ${clock(at)}` })}
    </Alert>
  )
}
