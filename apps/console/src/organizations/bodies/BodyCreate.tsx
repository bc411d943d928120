import { Create } from 'react-admin'
import { FieldInputs } from '../../kit/fields/FieldInputs.tsx'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { useScope } from '../../kit/scope/scope.ts'
import { bodyFields } from '../fields.ts'
import { AliasesInput } from './AliasesInput.tsx'

/** Without an organisation, a body is the top’s. */
export function BodyCreate() {
  const { organizationId } = useScope()
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <ResourceForm defaultValues={{ kind: 'LEADING_GROUP', aliases: [], organizationId }}>
        <FieldInputs of={bodyFields} autoFocus overrides={{ aliases: <AliasesInput /> }} />
      </ResourceForm>
    </Create>
  )
}
