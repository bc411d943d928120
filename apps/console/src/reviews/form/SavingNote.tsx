import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { SavingState } from '../draft/draft-saver.ts'
import { printTime } from './print-time.ts'

/** Whether what is typed has reached the server, said beside the buttons. */
export const SavingNote = ({ keeping }: { keeping: SavingState }) => {
  const translate = useTranslate()
  const time = keeping.kind === 'SAVED' ? printTime(keeping.at) : ''
  return (
    <Typography variant="body2" role="status" color={keeping.kind === 'FAILED' ? 'error' : 'text.secondary'}>
      {translate(`reviews.keeping.${keeping.kind}`, { time })}
    </Typography>
  )
}
