import Search from '@mui/icons-material/Search'
import { IconButton, Tooltip } from '@mui/material'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'

const Finder = lazy(async () => ({ default: (await import('./Finder.tsx')).Finder }))

/** Anything from anywhere: Ctrl+K. */
export function FinderButton() {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <Tooltip title={`${translate('ra.action.search')} Ctrl K`}>
        <IconButton color="inherit" aria-label={translate('ra.action.search')} onClick={() => setOpen(true)}>
          <Search />
        </IconButton>
      </Tooltip>
      {open && (
        <Suspense fallback={null}>
          <Finder onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
