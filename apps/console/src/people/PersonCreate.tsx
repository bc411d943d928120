import { partyStatus } from '@pingyi/domain/internal'
import { Create, DateInput, required, SimpleForm, TextInput } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { SaveToolbar } from '../kit/form/SaveToolbar.tsx'
import { useScope } from '../kit/scope/scope.ts'

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
        <RecordInput resource="organizations" sort="ordinal" source="organizationId" label="people.organization" />
        <DateInput source="fromOn" label="people.fromOn" />
      </SimpleForm>
    </Create>
  )
}
