import { bodyKind } from '@pingyi/domain/internal'
import { required, TextArrayInput, TextInput } from 'react-admin'
import { CodeInput } from '../../kit/fields/CodeInput.tsx'
import { RecordInput } from '../../kit/fields/RecordInput.tsx'

/** What is told of a body; without an organisation it is the top’s. */
export const BodyFields = () => (
  <>
    <TextInput source="name" label="organizations.name" validate={required()} fullWidth autoFocus />
    <CodeInput source="kind" of={bodyKind} label="organizations.bodyKind" validate={required()} fullWidth />
    <TextArrayInput source="aliases" label="organizations.aliases" helperText="organizations.aliasesHow" fullWidth />
    <RecordInput resource="organizations" sort="ordinal" source="organizationId" label="organizations.ofOrganization" />
  </>
)
