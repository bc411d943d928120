import { unitKind } from '@pingyi/domain/internal'
import { required, TextInput } from 'react-admin'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'

export const UnitFields = () => (
  <>
    <TextInput source="name" label="organizations.name" validate={required()} fullWidth autoFocus />
    <CodeInput source="kind" of={unitKind} label="organizations.unitKind" validate={required()} fullWidth />
  </>
)
