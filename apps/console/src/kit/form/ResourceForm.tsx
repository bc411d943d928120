import { useCallback } from 'react'
import { SaveButton, SimpleForm, type SimpleFormProps, Toolbar, useRegisterMutationMiddleware } from 'react-admin'
import { useFormState } from 'react-hook-form'
import { useFormGuard } from './use-form-guard.tsx'

/** The form of an edit or create page of react-admin. Saving is all it offers: nothing is deleted here. */
export const ResourceForm = ({ children, ...props }: SimpleFormProps) => (
  <SimpleForm
    toolbar={
      <Toolbar>
        <SaveButton alwaysEnable />
      </Toolbar>
    }
    sx={{ maxWidth: 560 }}
    {...props}
  >
    <Guard />
    {children}
  </SimpleForm>
)

type Next = (...args: unknown[]) => Promise<unknown>

/** Our question instead of react-admin's, which also takes a refused save for a saved one. */
function Guard() {
  const { dirtyFields } = useFormState()
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
  return guard
}
