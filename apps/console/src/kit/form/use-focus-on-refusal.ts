import { type RefObject, useEffect } from 'react'
import { focusFirstInvalid } from './focus-first-invalid.ts'

/** Takes the focus to the first wrong field of a form that was refused: each time that `refused` changes, once what is wrong is shown. */
export function useFocusOnRefusal(form: RefObject<Element | null>, refused: unknown) {
  useEffect(() => {
    if (refused) focusFirstInvalid(form.current)
  }, [form, refused])
}
