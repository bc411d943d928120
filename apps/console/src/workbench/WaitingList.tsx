import ChevronRight from '@mui/icons-material/ChevronRight'
import { List, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { Waiting } from '../api/schema.ts'
import { useMe } from '../api/use-me.ts'
import { toneColours } from '../kit/fields/state-colours.ts'
import { Section } from '../kit/page/Section.tsx'
import { waitingLists } from './waiting.ts'

/** What waits for the reader; each line opens its list. Drafts and people not reviewed yet are work, but nobody is waiting for an answer. */
export function WaitingList({ waiting }: { waiting: Waiting | undefined }) {
  const translate = useTranslate()
  const { may, today } = useMe()
  const lists = waitingLists(may('REVIEW_RECORD_FOR_OTHERS'), today ?? '')
  const lines = Object.entries(lists)
    .map(([what, to]) => ({ what, to, count: waiting?.[what as keyof Waiting] ?? 0 }))
    .filter(({ count }) => count > 0)
  return (
    <Section title={translate('workbench.waiting')}>
      <List component="div" dense disablePadding sx={{ minHeight: 160 }}>
        {lines.map(({ what, to, count }) => (
          <ListItemButton key={what} component={Link} to={to} sx={{ px: 1, minHeight: 44 }}>
            <ListItemText
              primary={translate(`workbench.${what}`, { smart_count: count })}
              slotProps={{ primary: { sx: { fontSize: '1rem', color: what === 'late' ? toneColours.red.text : 'inherit' } } }}
            />
            <ChevronRight fontSize="small" color="action" />
          </ListItemButton>
        ))}
        {waiting && lines.length === 0 && <Typography color="text.secondary">{translate('workbench.nothing')}</Typography>}
      </List>
    </Section>
  )
}
