import { partyStatus } from '@pingyi/domain/internal'
import { required, SimpleForm, TextInput } from 'react-admin'
import { CarefulEdit } from '../shared/CarefulEdit.tsx'
import { CodeInput } from '../shared/CodeField.tsx'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'
import { StaleNotice } from '../shared/StaleNotice.tsx'

export const PersonEdit = () => (
  <CarefulEdit transform={({ name, number, partyStatus: status, version }) => ({ name, number, partyStatus: status, version })}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <StaleNotice fields={['name', 'number', 'partyStatus']} />
      <TextInput source="name" label="people.name" validate={required()} fullWidth />
      <TextInput source="number" label="people.number" parse={value => value || null} fullWidth />
      <CodeInput source="partyStatus" of={partyStatus} label="people.partyStatus" validate={required()} />
    </SimpleForm>
  </CarefulEdit>
)
