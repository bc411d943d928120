import { Box, Dialog, DialogContent, List, ListItemButton, ListItemText, ListSubheader, TextField } from '@mui/material'
import { Fragment, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useSearchResults } from './use-search-results.ts'

/** People, organisations, records, pages and acts, by keyboard alone: arrows choose, Enter opens. */
export function Finder({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const { found, isFetching } = useSearchResults(typed.trim())
  const at = Math.min(chosen, found.length - 1)
  const go = (to: string | undefined) => {
    if (!to) return
    onClose()
    navigate(to)
  }
  const step = (by: number) => setChosen((at + by + found.length) % Math.max(found.length, 1))
  const keys: Record<string, () => void> = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => go(found[at]?.to) }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          placeholder={translate('finder.what')}
          slotProps={{
            htmlInput: {
              'aria-label': translate('finder.what'),
              role: 'combobox',
              'aria-expanded': found.length > 0,
              'aria-controls': 'found',
              'aria-activedescendant': at >= 0 ? `found-${at}` : undefined,
            },
          }}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setChosen(0)
          }}
          onKeyDown={event => {
            const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
            if (!act) return
            event.preventDefault()
            act()
          }}
        />
        <List dense id="found" role="listbox" aria-label={translate('ra.action.search')} sx={{ minHeight: 320 }}>
          {found.map(({ heading, title, place, to }, index) => (
            <Fragment key={`${heading} ${to}`}>
              {heading !== found[index - 1]?.heading && <ListSubheader role="presentation">{translate(heading)}</ListSubheader>}
              <ListItemButton
                id={`found-${index}`}
                role="option"
                aria-selected={index === at}
                selected={index === at}
                tabIndex={-1}
                ref={node => {
                  if (index === at) node?.scrollIntoView({ block: 'nearest' })
                }}
                onClick={() => go(to)}
              >
                <ListItemText primary={title} secondary={place} slotProps={{ primary: { noWrap: true }, secondary: { noWrap: true } }} />
              </ListItemButton>
            </Fragment>
          ))}
          {typed.trim() && found.length === 0 && !isFetching && (
            <Box sx={{ p: 2, color: 'text.secondary' }}>{translate('kit.nothingFound')}</Box>
          )}
        </List>
      </DialogContent>
    </Dialog>
  )
}
