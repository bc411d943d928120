import { AutocompleteInput, NumberInput, ReferenceInput, required, TextInput } from 'react-admin'
import { EditConflictNotice } from '../kit/form/EditConflictNotice.tsx'
import { ResourceForm } from '../kit/form/ResourceForm.tsx'
import { VersionedEdit } from '../kit/form/VersionedEdit.tsx'

const flat = ({ unit, ...rest }: Record<string, unknown> & { unit?: { id: string } | null }) => ({ ...rest, unitId: unit?.id ?? null })

export const OrganizationEdit = () => (
  <VersionedEdit
    queryOptions={{ select: flat as never }}
    transform={({ name, shortName, unitId, ordinal, version }) => ({ name, shortName, unitId, ordinal, version })}
  >
    <ResourceForm>
      <EditConflictNotice fields={['name', 'shortName', 'ordinal', 'unitId']} />
      <TextInput source="name" label="organizations.name" validate={required()} fullWidth />
      <TextInput source="shortName" label="organizations.shortName" parse={value => value || null} fullWidth />
      <ReferenceInput source="unitId" reference="units">
        <AutocompleteInput optionText="name" label="organizations.unit" filterToQuery={search => ({ search })} fullWidth />
      </ReferenceInput>
      <NumberInput source="ordinal" label="organizations.ordinal" />
    </ResourceForm>
  </VersionedEdit>
)
