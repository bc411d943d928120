import { Create } from 'react-admin'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { useScope } from '../../kit/scope/scope.ts'
import { BodyFields } from './BodyFields.tsx'

export function BodyCreate() {
  const { organizationId } = useScope()
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <ResourceForm defaultValues={{ kind: 'LEADING_GROUP', aliases: [], organizationId }}>
        <BodyFields />
      </ResourceForm>
    </Create>
  )
}
