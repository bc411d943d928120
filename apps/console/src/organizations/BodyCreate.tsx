import { Create, SimpleForm } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'
import { BodyFields } from './BodyFields.tsx'

export function BodyCreate() {
  const { organizationId } = useScope()
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <SimpleForm
        warnWhenUnsavedChanges
        toolbar={<SaveToolbar />}
        sx={{ maxWidth: 560 }}
        defaultValues={{ kind: 'LEADING_GROUP', aliases: [], organizationId }}
      >
        <BodyFields />
      </SimpleForm>
    </Create>
  )
}
