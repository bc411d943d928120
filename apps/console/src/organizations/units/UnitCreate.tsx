import { Create, SimpleForm } from 'react-admin'
import { SaveToolbar } from '../../kit/form/SaveToolbar.tsx'
import { UnitFields } from './UnitFields.tsx'

export const UnitCreate = () => (
  <Create mutationMode="pessimistic" redirect="list">
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }} defaultValues={{ kind: 'SCHOOL' }}>
      <UnitFields />
    </SimpleForm>
  </Create>
)
