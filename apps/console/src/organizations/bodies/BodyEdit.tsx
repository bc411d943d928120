import { EditConflictNotice } from '../../kit/form/EditConflictNotice.tsx'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { VersionedEdit } from '../../kit/form/VersionedEdit.tsx'
import { BodyFields } from './BodyFields.tsx'

const flat = ({ organization, ...rest }: Record<string, unknown> & { organization?: { id: string } | null }) => ({
  ...rest,
  organizationId: organization?.id ?? null,
})

export const BodyEdit = () => (
  <VersionedEdit
    queryOptions={{ select: flat as never }}
    transform={({ name, kind, aliases, organizationId, version }) => ({
      name,
      kind,
      aliases,
      organizationId: organizationId || null,
      version,
    })}
  >
    <ResourceForm>
      <EditConflictNotice fields={['name', 'kind', 'aliases']} />
      <BodyFields />
    </ResourceForm>
  </VersionedEdit>
)
