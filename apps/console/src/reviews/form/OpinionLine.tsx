import CloseIcon from '@mui/icons-material/Close'
import { Button, Checkbox, FormControlLabel, IconButton, Stack, TextField, Tooltip, Typography } from '@mui/material'
import { opinionKind } from '@pingyi/domain'
import type { KeyboardEvent } from 'react'
import { useTranslate } from 'react-admin'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import type { DraftOpinion } from '../draft/draft.ts'
import { pathOf, problemAt, useDraftForm } from './draft-form.ts'
import { addMeasure, pointOut, removeOpinion, writeOpinion } from './edit-opinions.ts'
import { focusNextField } from './focus-next-field.ts'
import { MeasureLine } from './MeasureLine.tsx'

type Props = { opinion: DraftOpinion; number: number; isNew: boolean; isWrong: boolean; addBelow: () => void }

export const OpinionLine = ({ opinion, number, isNew, isWrong, addBelow }: Props) => {
  const translate = useTranslate()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const { lands } = opinionKind.members[opinion.kind]
  const path = pathOf(draft, opinion)
  const problem = problemAt(problems, path, `${path}.text`, `${path}.pointedOut`, `${path}.measures`)
  /** Enter begins the next line; in an empty one there is nothing more of the kind, and it goes on to the next field. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (opinion.text.trim() !== '') addBelow()
    else if (event.target instanceof HTMLElement) focusNextField(event.target)
  }
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ pt: 1, minWidth: 20, color: 'text.secondary' }}>{number}</Typography>
        <TextField
          fullWidth
          multiline
          size="small"
          hiddenLabel
          autoFocus={isNew}
          value={opinion.text}
          error={isWrong || Boolean(problem)}
          helperText={problem && say(problem)}
          placeholder={translate(`reviews.line.${opinion.kind}`)}
          slotProps={{ htmlInput: { 'aria-label': `${translate(`OpinionKind.${opinion.kind}`)} ${number}` } }}
          onChange={event => edit({ opinions: writeOpinion(draft.opinions, opinion, event.target.value) })}
          onKeyDown={onKeyDown}
        />
        {lands && opinion.measures.length === 0 && (
          <Tooltip title={translate('reviews.pointedOutHint')} describeChild>
            <FormControlLabel
              sx={{ whiteSpace: 'nowrap' }}
              label={translate('reviews.pointedOut')}
              control={
                <Checkbox
                  size="small"
                  checked={opinion.pointedOut}
                  onChange={(_, pointedOut) => edit({ opinions: pointOut(draft.opinions, opinion, pointedOut) })}
                />
              }
            />
          </Tooltip>
        )}
        {lands && !opinion.pointedOut && (
          <Button size="small" sx={{ whiteSpace: 'nowrap', pt: 1 }} onClick={() => edit({ opinions: addMeasure(draft.opinions, opinion) })}>
            {translate('reviews.add.measure')}
          </Button>
        )}
        <IconButton
          aria-label={translate('reviews.removeLine')}
          onClick={() => edit({ opinions: removeOpinion(draft.opinions, opinion.key) })}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Stack>
      {opinion.measures.map(measure => (
        <MeasureLine key={measure.key} opinion={opinion} measure={measure} />
      ))}
    </Stack>
  )
}
