import { type RefObject, useCallback, useRef } from 'react'
import { SaveButton, SimpleForm, type SimpleFormProps, Toolbar, useRegisterMutationMiddleware } from 'react-admin'
import { useFormState } from 'react-hook-form'
import { submitOnCtrlEnter } from './submit-on-ctrl-enter.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'
import { useFormGuard } from './use-form-guard.tsx'

/** The form of an edit or create page of react-admin. Saving is all it offers: nothing is deleted here. */
export const ResourceForm = ({ children, ...props }: SimpleFormProps) => {
  const box = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the form in it, which react-admin hands none
    <div ref={box} onKeyDown={submitOnCtrlEnter}>
      <SimpleForm
        toolbar={
          <Toolbar>
            <SaveOnce />
          </Toolbar>
        }
        sx={{ maxWidth: 560 }}
        {...props}
      >
        <Guard within={box} />
        {children}
      </SimpleForm>
    </div>
  )
}

/** Always enabled but while it saves: what `alwaysEnable` alone would not heed, so that a second click sent the form again. */
function SaveOnce() {
  const { isSubmitting } = useFormState()
  return <SaveButton alwaysEnable={!isSubmitting} />
}

type Next = (...args: unknown[]) => Promise<unknown>

/** Our question instead of react-admin's, which also takes a refused save for a saved one; and the focus at what was refused. */
function Guard({ within }: { within: RefObject<HTMLElement | null> }) {
  const { dirtyFields, isSubmitting, submitCount } = useFormState()
  const { guard, release } = useFormGuard(Object.keys(dirtyFields).length > 0)
  const middleware = useCallback(
    async (...args: unknown[]) => {
      const answer = await (args.at(-1) as Next)(...args.slice(0, -1))
      release()
      return answer
    },
    [release],
  )
  useRegisterMutationMiddleware(middleware)
  useFocusOnRefusal(within, !isSubmitting && submitCount)
  return guard
}
