import { useBlocker, useRouterProvider } from 'ra-core'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'

/** The browser asks before the tab is closed over what was typed. */
export function useTabKept(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}

type Watched = { unsaved: boolean; free: RefObject<boolean> }

function Asking({ unsaved, free }: Watched) {
  const translate = useTranslate()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && !free.current && currentLocation.pathname !== nextLocation.pathname,
  )
  const asked = useRef(false)
  useEffect(() => {
    if (blocker.state !== 'blocked') {
      asked.current = false
      return
    }
    if (asked.current) return
    asked.current = true
    if (window.confirm(translate('ra.message.unsaved_changes'))) blocker.proceed?.()
    else blocker.reset?.()
  }, [blocker, translate])
  return null
}

/** What was typed and not saved is not left unasked, neither for another page nor with the tab. `leave` goes on once it is saved. */
export function useUnsaved(unsaved: boolean) {
  const navigate = useNavigate()
  const { useCanBlock } = useRouterProvider()
  const free = useRef(false)
  useTabKept(unsaved)
  const leave = (to: string) => {
    free.current = true
    navigate(to)
  }
  return { leave, guard: useCanBlock() ? <Asking unsaved={unsaved} free={free} /> : null }
}
