import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useInput, useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import { useProblemText } from '../kit/refusal/use-problem-text.ts'
import type { WorkItem } from './queries.ts'

type Props = {
  /** The field of the form that holds what does not move. */
  source: string
  items: readonly WorkItem[]
  problems: readonly { at: string; code: string; limit?: number | string | undefined }[]
}

/** What moves, each piece with its mark; what cannot go says why beside it. */
export function WorkList({ source, items, problems }: Props) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const { day } = useFormat()
  const { field } = useInput({ source })
  const leftOut: readonly string[] = field.value || []
  const toggle = (id: string) => field.onChange(leftOut.includes(id) ? leftOut.filter(one => one !== id) : [...leftOut, id])
  const say = ({ kind, organization, measure, dueOn }: WorkItem) =>
    [
      translate(`WorkKind.${kind}`),
      organization.name,
      measure?.text ?? (kind.startsWith('MEASURE') ? translate('handovers.confidential') : null),
      dueOn && translate('handovers.due', { on: day(dueOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: { sm: '40vh' }, overflowY: 'auto' }}>
      {items.map(item => {
        const problem = problems.find(({ at }) => at === `items.${item.id}`)
        return (
          <Box key={item.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <FormControlLabel
              control={<Checkbox size="small" checked={!leftOut.includes(item.id)} onChange={() => toggle(item.id)} />}
              label={say(item)}
            />
            {problem && (
              <Typography color="error" variant="body2" role="alert" sx={{ pl: 4, pb: 0.5 }}>
                {problemText(problem)}
              </Typography>
            )}
          </Box>
        )
      })}
    </Box>
  )
}
