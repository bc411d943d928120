import Search from '@mui/icons-material/Search'
import { Box, Dialog, DialogContent, IconButton, List, ListItemButton, ListItemText, TextField, Tooltip } from '@mui/material'
import { useEffect, useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useDebouncedValue } from '../shared/use-debounced-value.ts'

type Found = { id: string; name: string; organization?: { name: string } | null; parent?: { name: string } | null }

/** People and organisations from anywhere: Ctrl+K, by name, pinyin or initials. */
export function FindAnything() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed.trim(), 200)
  const asks = { enabled: open && search !== '' }
  const few = { pagination: { page: 1, perPage: 8 }, filter: { search } }
  const people = useGetList<Found>('people', { ...few, sort: { field: 'name', order: 'ASC' } }, asks)
  const organizations = useGetList<Found>('organizations', { ...few, sort: { field: 'ordinal', order: 'ASC' } }, asks)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const found = search
    ? [
        ...(organizations.data ?? []).map(thing => ({ thing, to: `/organizations/${thing.id}/show`, place: thing.parent?.name })),
        ...(people.data ?? []).map(thing => ({ thing, to: `/people/${thing.id}/show`, place: thing.organization?.name })),
      ]
    : []
  const go = (to: string) => {
    setOpen(false)
    setTyped('')
    navigate(to)
  }
  return (
    <>
      <Tooltip title={`${translate('ra.action.search')} Ctrl K`}>
        <IconButton color="inherit" aria-label={translate('ra.action.search')} onClick={() => setOpen(true)}>
          <Search />
        </IconButton>
      </Tooltip>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="sm"
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            placeholder={translate('frame.findWhat')}
            slotProps={{ htmlInput: { 'aria-label': translate('frame.findWhat') } }}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            onKeyDown={event => event.key === 'Enter' && found[0] && go(found[0].to)}
          />
          <List dense sx={{ minHeight: 280 }}>
            {found.map(({ thing, to, place }) => (
              <ListItemButton key={to} onClick={() => go(to)}>
                <ListItemText primary={thing.name} secondary={place} />
              </ListItemButton>
            ))}
            {search && found.length === 0 && !people.isFetching && (
              <Box sx={{ p: 2, color: 'text.secondary' }}>{translate('frame.nothingFound')}</Box>
            )}
          </List>
        </DialogContent>
      </Dialog>
    </>
  )
}
