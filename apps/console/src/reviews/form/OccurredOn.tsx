import { TextField } from '@mui/material'
import { windowOf } from '@pingyi/domain'
import { problemsOfWindow } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import type { Recording } from '../queries.ts'
import { problemAt, useDraftForm } from './draft-form.ts'

/** The day of the review: never in the future, within the days of its cycle; that it is entered later is said. */
export const OccurredOn = ({ recording: { today, cycle } }: { recording: Recording }) => {
  const translate = useTranslate()
  const say = useProblemText()
  const { day } = useFormat()
  const { draft, edit, problems } = useDraftForm()
  const window = windowOf(cycle)
  const [outside] = draft.occurredOn ? problemsOfWindow('occurredOn', draft.occurredOn, window) : []
  const problem = problemAt(problems, 'occurredOn') ?? outside
  const late = draft.occurredOn < today && translate('reviews.enteredLate', { on: day(draft.occurredOn), today: day(today) })
  return (
    <TextField
      type="date"
      required
      size="small"
      label={translate('reviews.occurredOn')}
      value={draft.occurredOn}
      error={Boolean(problem)}
      helperText={problem ? say(problem) : late}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: window.startsOn, max: today < window.endsOn ? today : window.endsOn } }}
      onChange={event => edit({ occurredOn: event.target.value })}
    />
  )
}
