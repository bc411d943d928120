import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import type { WithDeadline } from './selections.ts'

/** Until when, and whether that is late: the server's clock says so. */
export const Deadline = ({ row: { round, lateness } }: { row: Pick<WithDeadline, 'round' | 'lateness'> }) => {
  const translate = useTranslate()
  const { day } = useFormat()
  const until = round.dueOn
    ? day(round.dueOn)
    : round.deadlineKind
      ? translate(`DeadlineKind.${round.deadlineKind}`)
      : translate('rectifications.noDeadline')
  return (
    <Stack direction="row" component="span" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <span style={{ whiteSpace: 'nowrap' }}>{until}</span>
      {round.ordered && <span>{translate('rectifications.ordered')}</span>}
      {lateness !== 'NOT_DATED' && <StateChip vocabulary="Lateness" code={lateness} />}
    </Stack>
  )
}
