import type { EditProps, RaRecord } from 'react-admin'
import { type FieldInputsProps, fieldInputs } from '../fields/FieldInputs.tsx'
import type { Fields } from '../fields/field.ts'
import { formValues, inputNames } from '../fields/values-of.ts'
import { EditConflictNotice } from './EditConflictNotice.tsx'
import { ResourceForm } from './ResourceForm.tsx'
import { VersionedEdit } from './VersionedEdit.tsx'

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
