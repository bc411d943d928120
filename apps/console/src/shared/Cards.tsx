import { Box, Card, Link, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useListContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'

export type CardOf<Row> = (row: Row) => {
  title: ReactNode
  to?: string
  chip?: ReactNode
  lines: readonly ReactNode[]
  actions?: ReactNode
}

/** The rows of a list as cards. */
export function Cards<Row>({ card }: { card: CardOf<Row> }) {
  const { data = [] } = useListContext()
  return (
    <Stack spacing={1} sx={{ p: 0.5 }}>
      {data.map(record => (
        <OneCard key={record.id} {...card(record as Row)} />
      ))}
    </Stack>
  )
}

const OneCard = ({ title, to, chip, lines, actions }: ReturnType<CardOf<unknown>>) => (
  <Card variant="outlined" sx={{ p: 1.5 }}>
    <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {to ? (
          <Link component={RouterLink} to={to}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Typography>
      {chip}
    </Stack>
    {lines.filter(Boolean).map((line, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card stand still
      <Typography key={place} variant="body2" component="div" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
        {line}
      </Typography>
    ))}
    {actions && <Box sx={{ mt: 1 }}>{actions}</Box>}
  </Card>
)
