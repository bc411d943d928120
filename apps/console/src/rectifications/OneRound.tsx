import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { accountName } from '../accounts/account-name.ts'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { LabeledValue } from '../kit/page/LabeledValue.tsx'
import type { RoundRow } from './selections.ts'

/** What was proposed, replied and found in one round; the later ones follow a case that came back. */
export const OneRound = ({ round }: { round: RoundRow }) => {
  const translate = useTranslate()
  const { moment } = useFormat()
  const at = (word: string, when: string | null, by = '') => when && translate(`rectifications.${word}`, { at: moment(when), by })
  const steps = [
    at('repliedAt', round.repliedAt),
    at('acceptedAt', round.acceptedAt, accountName(round.acceptedBy)),
    at('closedAt', round.closedAt, accountName(round.closedBy)),
    at('confirmedAt', round.confirmedAt),
  ]
  return (
    <Stack spacing={1} sx={{ borderLeft: 3, borderColor: 'divider', pl: 2 }}>
      <Typography component="div">
        {translate('rectifications.round', { number: round.number })} <StateChip vocabulary="RoundStatus" code={round.status} />
      </Typography>
      <LabeledValue label={translate('rectifications.cause')}>{round.cause}</LabeledValue>
      <LabeledValue label={translate('rectifications.reason')}>{round.reason}</LabeledValue>
      <LabeledValue label={translate('rectifications.reply')}>{round.reply}</LabeledValue>
      <LabeledValue label={translate('rectifications.evaluation')}>{round.evaluation}</LabeledValue>
      {steps.filter(Boolean).map(step => (
        <Typography key={step} variant="body2" color="text.secondary">
          {step}
        </Typography>
      ))}
    </Stack>
  )
}
