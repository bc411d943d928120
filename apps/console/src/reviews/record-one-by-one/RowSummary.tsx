import { Alert, Button, Stack, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import type { RowItem } from './queries.ts'
import { type Since, stateOf } from './row.ts'

type Props = { items: readonly RowItem[]; since: Since; choose: (id: string) => void; leave: () => Promise<void> }

/** At the end of the row: how many are recorded, and who is left. */
export const RowSummary = ({ items, since, choose, leave }: Props) => {
  const translate = useTranslate()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const left = items.filter(item => stateOf(item, since) !== 'GIVEN')
  return (
    <Alert severity={left.length === 0 ? 'success' : 'info'}>
      <Typography>
        {translate('reviews.oneByOne.recorded', { given: items.length - left.length, total: items.length })}
        {' · '}
        {translate(left.length === 0 ? 'reviews.oneByOne.allRecorded' : 'reviews.oneByOne.left', {
          total: items.length,
          count: left.length,
        })}
      </Typography>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {left.map(item => (
          <Button key={item.id} size="small" variant="outlined" onClick={() => choose(item.id)}>
            {item.person?.name ?? item.organization.name} · {translate(`reviews.oneByOne.state.${stateOf(item, since)}`)}
          </Button>
        ))}
        <Button ref={back} size="small" variant="contained" onClick={() => void leave()}>
          {translate('ra.action.back')}
        </Button>
      </Stack>
    </Alert>
  )
}
