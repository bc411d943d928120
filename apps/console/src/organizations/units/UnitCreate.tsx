import { Create } from 'react-admin'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { UnitFields } from './UnitFields.tsx'

export const UnitCreate = () => (
  <Create mutationMode="pessimistic" redirect="list">
    <ResourceForm defaultValues={{ kind: 'SCHOOL' }}>
      <UnitFields />
    </ResourceForm>
  </Create>
)
