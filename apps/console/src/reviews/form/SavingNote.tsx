import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Keeping } from '../draft/draft-saver.ts'
import { clock } from './print-time.ts'

/** Whether what is typed has reached the server, said beside the buttons. */
export const KeepingNote = ({ keeping }: { keeping: Keeping }) => {
  const translate = useTranslate()
  const time = keeping.kind === 'SAVED' ? clock(keeping.at) : ''
  return (
    <Typography variant="body2" role="status" color={keeping.kind === 'FAILED' ? 'error' : 'text.secondary'}>
      {translate(`reviews.keeping.${keeping.kind}`, { time })}
    </Typography>
  )
}
