import { Alert, Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { CriteriaSetRow } from '../selections.ts'
import { Differences } from '../sets/Differences.tsx'
import { inputOf, type SetDraft } from './draft.ts'

type Props = { draft: SetDraft; present: CriteriaSetRow; saveMine: () => void; takeTheirs: () => void }

/** Somebody else was faster: what mine would change of what stands there now, and the two ways on. */
export function SetConflict({ draft, present, saveMine, takeTheirs }: Props) {
  const translate = useTranslate()
  const { name, announced, source, criteria, scale } = inputOf(draft)
  const mine = {
    name,
    announced,
    source,
    scale,
    subjects: draft.subjects,
    criteria: criteria.map(({ explanation, ...one }) => ({ ...one, explanation: explanation || null })),
  }
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate('kit.stale')}
      <Differences before={present} after={mine} />
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <Button size="small" variant="contained" onClick={saveMine}>
          {translate('kit.saveMine')}
        </Button>
        <Button size="small" onClick={takeTheirs}>
          {translate('kit.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  )
}
