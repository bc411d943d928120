import { Create, DateInput } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { FieldInputs } from '../kit/fields/FieldInputs.tsx'
import { ResourceForm } from '../kit/form/ResourceForm.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { personFields } from './fields.ts'

export function PersonCreate() {
  const { organizationId } = useScope()
  const { today } = useMe()
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <ResourceForm defaultValues={{ partyStatus: 'FULL_MEMBER', organizationId, fromOn: today }}>
        <FieldInputs of={personFields} autoFocus />
        <DateInput source="fromOn" label="people.fromOn" />
      </ResourceForm>
    </Create>
  )
}
