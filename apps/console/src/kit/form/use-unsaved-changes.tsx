import { useBlocker, useRouterProvider } from 'ra-core'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'

/** The browser asks before the tab is closed over what was typed. */
export function useConfirmTabClose(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}

type Watched = { question: string; free: RefObject<boolean> }

function LeaveConfirmation({ question, free }: Watched) {
  const translate = useTranslate()
  const blocker = useBlocker(({ currentLocation, nextLocation }) => !free.current && currentLocation.pathname !== nextLocation.pathname)
  const asked = useRef(false)
  useEffect(() => {
    if (blocker.state !== 'blocked') {
      asked.current = false
      return
    }
    if (asked.current) return
    asked.current = true
    if (window.confirm(translate(question))) blocker.proceed?.()
    else blocker.reset?.()
  }, [blocker, translate, question])
  return null
}

/** What was typed and not saved is not left unasked, neither for another page nor with the tab. `leave` goes on once it is saved.
 * `question`: the key of what is asked, where it is not of changes. */
export function useUnsavedChanges(unsaved: boolean, question = 'ra.message.unsaved_changes') {
  const navigate = useNavigate()
  const canBlock = useRouterProvider().useCanBlock()
  const free = useRef(false)
  useConfirmTabClose(unsaved)
  const leave = (to: string) => {
    free.current = true
    navigate(to)
  }
  return { leave, guard: unsaved && canBlock ? <LeaveConfirmation question={question} free={free} /> : null }
}
