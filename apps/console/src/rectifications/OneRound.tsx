import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useHolderName } from '../accounts/use-holder-name.ts'
import { useFieldValues } from '../kit/fields/FieldValues.tsx'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { LabeledValue } from '../kit/page/LabeledValue.tsx'
import { roundFields } from './fields.ts'
import type { RoundRow } from './selections.ts'

/** What was proposed, replied and found in one round; the later ones follow a case that came back. */
export const OneRound = ({ round }: { round: RoundRow }) => {
  const translate = useTranslate()
  const { moment, day } = useFormat()
  const nameOf = useHolderName()
  const { labeled } = usePunctuation()
  const values = useFieldValues({ of: roundFields, record: round })
  const at = (word: string, when: string | null, by: string | null = '') =>
    when && translate(`rectifications.${word}`, { at: moment(when), by })
  const steps = [
    round.proposedBy && translate('rectifications.proposedBy', { by: nameOf(round.proposedBy) }),
    at('repliedAt', round.repliedAt),
    at('acceptedAt', round.acceptedAt, round.acceptedBy && nameOf(round.acceptedBy)),
    at('closedAt', round.closedAt, round.closedBy && nameOf(round.closedBy)),
    round.lookBackDueOn && translate('rectifications.lookBackDue', { on: day(round.lookBackDueOn) }),
    at('confirmedAt', round.confirmedAt),
  ]
  return (
    <Stack spacing={1} sx={{ borderLeft: 3, borderColor: 'divider', pl: 2 }}>
      <Typography component="div">
        {translate('rectifications.round', { number: round.number })} <StateChip vocabulary="RoundStatus" code={round.status} />
      </Typography>
      {values.map(([label, value]) => (
        <LabeledValue key={label} label={label}>
          {value}
        </LabeledValue>
      ))}
      {round.replyLines.length > 0 && (
        <LabeledValue label={translate('rectifications.reply')}>
          {round.replyLines.map(({ id, opinion, text }) => (
            <div key={id}>{labeled(opinion.text, text)}</div>
          ))}
        </LabeledValue>
      )}
      {round.lookBacks.length > 0 && (
        <LabeledValue label={translate('rectifications.lookBacks')}>
          {round.lookBacks.map(({ id, lookedOn, lookedBy, outcome, finding }) => (
            <div key={id}>{[day(lookedOn), nameOf(lookedBy), translate(`LookBackOutcome.${outcome}`), finding].join(' · ')}</div>
          ))}
        </LabeledValue>
      )}
      {steps.filter(Boolean).map(step => (
        <Typography key={step} variant="body2" color="text.secondary">
          {step}
        </Typography>
      ))}
    </Stack>
  )
}
