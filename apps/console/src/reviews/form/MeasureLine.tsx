import CloseIcon from '@mui/icons-material/Close'
import { Box, IconButton, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { RecordSelect } from '../../kit/fields/RecordSelect.tsx'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import type { DraftMeasure, DraftOpinion } from '../draft/draft.ts'
import { pathOf, problemAt, useDraftForm } from './draft-form.ts'
import { editMeasure, removeMeasure } from './edit-opinions.ts'

/** The act that a problem calls for: who does it, who answers for it, until when. */
export const MeasureLine = ({ opinion, measure }: { opinion: DraftOpinion; measure: DraftMeasure }) => {
  const translate = useTranslate()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const path = pathOf(draft, opinion, measure.key)
  const write = (change: Partial<DraftMeasure>) => edit({ opinions: editMeasure(draft.opinions, opinion.key, measure.key, change) })
  const wrong = (field: string) => {
    const problem = problemAt(problems, `${path}.${field}`)
    return { error: Boolean(problem), helperText: problem && say(problem) }
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        ml: { xs: 0, sm: 3.5 },
        pl: 1,
        borderLeft: 2,
        borderColor: 'divider',
        gridTemplateColumns: { xs: '1fr auto', md: '2fr 1fr 1fr 10em auto' },
      }}
    >
      <TextField
        multiline
        autoFocus={measure.text === ''}
        size="small"
        label={translate('reviews.measure')}
        value={measure.text}
        {...wrong('text')}
        onChange={event => write({ text: event.target.value })}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
      />
      <RecordSelect
        resource="people"
        label={translate('measures.owner')}
        value={measure.ownerId}
        onChange={ownerId => write({ ownerId })}
        {...wrong('ownerId')}
      />
      <RecordSelect
        resource="people"
        label={translate('measures.leader')}
        value={measure.leaderId}
        onChange={leaderId => write({ leaderId })}
        {...wrong('leaderId')}
      />
      <TextField
        type="date"
        size="small"
        label={translate('measures.dueOn')}
        value={measure.dueOn}
        {...wrong('dueOn')}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={event => write({ dueOn: event.target.value })}
      />
      <IconButton
        aria-label={translate('reviews.removeMeasure')}
        onClick={() => edit({ opinions: removeMeasure(draft.opinions, opinion.key, measure.key) })}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  )
}
