import { TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import { isInWindow } from '../draft/begin-draft.ts'
import type { Recording } from '../queries.ts'
import { problemAt, useDraftForm } from './draft-form.ts'

/** The day of the review: never in the future; that it is entered later is said. */
export const OccurredOn = ({ recording: { today, cycle } }: { recording: Recording }) => {
  const translate = useTranslate()
  const say = useProblemText()
  const { day } = useFormat()
  const { draft, edit, problems } = useDraftForm()
  const problem = problemAt(problems, 'occurredOn')
  const note = !isInWindow(draft.occurredOn, cycle) ? 'outsideWindow' : draft.occurredOn < today ? 'enteredLate' : undefined
  return (
    <TextField
      type="date"
      required
      size="small"
      label={translate('reviews.occurredOn')}
      value={draft.occurredOn}
      error={Boolean(problem)}
      helperText={
        problem
          ? say(problem)
          : note &&
            translate(`reviews.${note}`, { from: day(cycle.startsOn), to: day(cycle.endsOn), on: day(draft.occurredOn), today: day(today) })
      }
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      onChange={event => edit({ occurredOn: event.target.value })}
    />
  )
}
