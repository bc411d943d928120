import { partyStatus } from '@pingyi/domain/internal'
import { required, SimpleForm, TextInput } from 'react-admin'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { EditConflictNotice } from '../kit/form/EditConflictNotice.tsx'
import { SaveToolbar } from '../kit/form/SaveToolbar.tsx'
import { VersionedEdit } from '../kit/form/VersionedEdit.tsx'

export const PersonEdit = () => (
  <VersionedEdit transform={({ name, number, partyStatus: status, version }) => ({ name, number, partyStatus: status, version })}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <EditConflictNotice fields={['name', 'number', 'partyStatus']} />
      <TextInput source="name" label="people.name" validate={required()} fullWidth />
      <TextInput source="number" label="people.number" parse={value => value || null} fullWidth />
      <CodeInput source="partyStatus" of={partyStatus} label="people.partyStatus" validate={required()} />
    </SimpleForm>
  </VersionedEdit>
)
