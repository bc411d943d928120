import { Create } from 'react-admin'
import { FieldInputs } from '../../kit/fields/FieldInputs.tsx'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { unitFields } from '../fields.ts'

export const UnitCreate = () => (
  <Create mutationMode="pessimistic" redirect="list">
    <ResourceForm defaultValues={{ kind: 'SCHOOL' }}>
      <FieldInputs of={unitFields} autoFocus />
    </ResourceForm>
  </Create>
)
