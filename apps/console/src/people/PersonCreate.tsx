import { partyStatus } from '@pingyi/domain/internal'
import { Create, DateInput, required, SimpleForm, TextInput } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { useMe } from '../layout/use-me.ts'
import { CodeInput } from '../shared/CodeField.tsx'
import { OrganizationInput } from '../shared/OrganizationInput.tsx'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'

export function PersonCreate() {
  const { organizationId } = useScope()
  const { today } = useMe()
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <SimpleForm
        warnWhenUnsavedChanges
        toolbar={<SaveToolbar />}
        sx={{ maxWidth: 560 }}
        defaultValues={{ partyStatus: 'FULL_MEMBER', organizationId, fromOn: today }}
      >
        <TextInput source="name" label="people.name" validate={required()} fullWidth autoFocus />
        <TextInput source="number" label="people.number" parse={value => value || null} fullWidth />
        <CodeInput source="partyStatus" of={partyStatus} label="people.partyStatus" validate={required()} />
        <OrganizationInput source="organizationId" label="people.organization" />
        <DateInput source="fromOn" label="people.fromOn" />
      </SimpleForm>
    </Create>
  )
}
