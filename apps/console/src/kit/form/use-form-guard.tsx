import { useBlocker, useRouterProvider } from 'ra-core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Question } from './Question.tsx'

type Options = {
  /** The key of the words of the question. */
  words?: string
  /** What it is lost with: its page, any other address (of a dialog), or only the tab, where it is kept otherwise. */
  lostWith?: 'page' | 'address' | 'tab'
}

/** Asks before typed text is lost: to another page, with the tab, or by whatever is done through `attempt`.
 * `release` is called once it is saved. `guard` is placed where the text is typed. */
export function useFormGuard(isUnsaved: boolean, { words = 'kit.unsaved', lostWith = 'page' }: Options = {}) {
  const canBlock = useRouterProvider().useCanBlock()
  const [leaving, setLeaving] = useState<{ leave: () => void } | null>(null)
  const isReleased = useRef(false)
  const focus = useLastField(isUnsaved)
  useEffect(() => {
    if (!isUnsaved) {
      isReleased.current = false
      return
    }
    const ask = (event: BeforeUnloadEvent) => isReleased.current || event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])
  const attempt = (leave: () => void) => (isUnsaved && !isReleased.current ? setLeaving({ leave }) : leave())
  const release = useCallback(() => {
    isReleased.current = true
  }, [])
  const discard = () => {
    setLeaving(null)
    leaving?.leave()
  }
  const guard = (
    <>
      {isUnsaved && canBlock && lostWith !== 'tab' && (
        <AddressGuard words={words} lostWith={lostWith} isReleased={() => isReleased.current} focus={focus} />
      )}
      {leaving && <Question words={words} stay={() => setLeaving(null)} leave={discard} focus={focus} />}
    </>
  )
  return { attempt, release, guard }
}

type AddressGuardProps = Required<Options> & { isReleased: () => boolean; focus: () => void }

function AddressGuard({ words, lostWith, isReleased, focus }: AddressGuardProps) {
  const blocker = useBlocker(({ currentLocation, nextLocation, historyAction }) => {
    const isOtherPage = currentLocation.pathname !== nextLocation.pathname
    return !isReleased() && (isOtherPage || (lostWith === 'address' && historyAction !== 'REPLACE'))
  })
  if (blocker.state !== 'blocked') return null
  return <Question words={words} stay={blocker.reset} leave={blocker.proceed} focus={focus} />
}

const fields = 'input, textarea, select, [role=combobox]'

/** Puts the focus back into the field that was written in last. */
function useLastField(isWatching: boolean) {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!isWatching) return
    const note = (target: EventTarget | null) => {
      if (target instanceof HTMLElement && target.matches(fields)) last.current = target
    }
    const onFocus = (event: FocusEvent) => note(event.target)
    note(document.activeElement)
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [isWatching])
  return () => void requestAnimationFrame(() => last.current?.focus())
}
