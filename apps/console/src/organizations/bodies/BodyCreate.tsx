import { Create, SimpleForm } from 'react-admin'
import { SaveToolbar } from '../../kit/form/SaveToolbar.tsx'
import { useScope } from '../../kit/scope/scope.ts'
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
