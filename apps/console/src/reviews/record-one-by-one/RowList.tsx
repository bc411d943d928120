import { List, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { toneColours } from '../../kit/fields/state-colours.ts'
import type { RowItem } from './queries.ts'
import { type Since, stateOf } from './row.ts'

type Props = { items: readonly RowItem[]; since: Since; chosen: string | null; choose: (id: string) => void }

/** The subjects in their order, each with how far it is. */
export const RowList = ({ items, since, chosen, choose }: Props) => {
  const translate = useTranslate()
  return (
    <List dense disablePadding sx={{ overflow: 'auto', maxHeight: { xs: 180, md: 'calc(100vh - 220px)' } }}>
      {items.map((item, index) => {
        const state = stateOf(item, since)
        return (
          <ListItemButton key={item.id} selected={item.id === chosen} onClick={() => choose(item.id)}>
            <ListItemText
              primary={`${index + 1}. ${item.person?.name ?? item.organization.name}`}
              secondary={item.person && item.organization.name}
            />
            <Typography
              variant="body2"
              sx={{ color: state === 'REFUSED' ? toneColours.red.text : 'text.secondary', whiteSpace: 'nowrap', pl: 1 }}
            >
              {translate(`reviews.oneByOne.state.${state}`)}
            </Typography>
          </ListItemButton>
        )
      })}
    </List>
  )
}
