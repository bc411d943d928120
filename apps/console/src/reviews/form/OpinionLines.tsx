import AddIcon from '@mui/icons-material/Add'
import { Button, Stack } from '@mui/material'
import type { OpinionKind } from '@pingyi/domain'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { newOpinion } from '../draft/draft.ts'
import { useDraftForm } from './draft-form.ts'
import { addOpinion } from './edit-opinions.ts'
import { OpinionLine } from './OpinionLine.tsx'

/** The opinions of one kind, one a line; Enter begins the next. `begun`: an empty line stands ready. */
export const OpinionLines = ({ kind, begun = false, isWrong = false }: { kind: OpinionKind; begun?: boolean; isWrong?: boolean }) => {
  const translate = useTranslate()
  const { draft, edit } = useDraftForm()
  const [added, setAdded] = useState<string>()
  const [first] = useState(() => newOpinion(kind))
  const add = (after?: string) => {
    const next = addOpinion(draft.opinions, kind, after)
    edit({ opinions: next.opinions })
    setAdded(next.added)
  }
  const written = draft.opinions.filter(opinion => opinion.kind === kind)
  const lines = written.length === 0 && begun ? [first] : written
  return (
    <Stack spacing={1}>
      {lines.map((opinion, index) => (
        <OpinionLine
          key={opinion.key}
          opinion={opinion}
          number={index + 1}
          isNew={opinion.key === added}
          isWrong={isWrong && index === 0}
          addBelow={() => add(opinion.key)}
        />
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={() => add()} sx={{ alignSelf: 'flex-start' }}>
        {translate(`reviews.add.${kind}`)}
      </Button>
    </Stack>
  )
}
