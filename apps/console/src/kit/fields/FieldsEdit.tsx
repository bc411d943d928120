import type { EditProps, RaRecord } from 'react-admin'
import { EditConflictNotice } from '../form/EditConflictNotice.tsx'
import { ResourceForm } from '../form/ResourceForm.tsx'
import { VersionedEdit } from '../form/VersionedEdit.tsx'
import { type FieldInputsProps, fieldInputs } from './FieldInputs.tsx'
import type { Fields } from './field.ts'
import { formValues, inputNames } from './values-of.ts'

/** The edit page of a record. It sends the fields of its form, and no others. */
export function FieldsEdit<F extends Fields>(props: FieldInputsProps<F> & Pick<EditProps, 'redirect' | 'actions'>) {
  const { of, overrides = {}, redirect, actions } = props
  const left = Object.entries(overrides).flatMap(([name, input]) => (input === null ? [name] : []))
  const written = [...inputNames(of, left), 'version']
  return (
    <VersionedEdit
      queryOptions={{ select: row => ({ ...row, ...formValues(of, row) }) as RaRecord }}
      transform={data => Object.fromEntries(written.map(name => [name, data[name]]))}
      {...(redirect && { redirect })}
      {...(actions && { actions })}
    >
      <ResourceForm>
        <EditConflictNotice of={of} />
        {fieldInputs(props)}
      </ResourceForm>
    </VersionedEdit>
  )
}
