import { SimpleForm } from 'react-admin'
import { CarefulEdit } from '../shared/CarefulEdit.tsx'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'
import { StaleNotice } from '../shared/StaleNotice.tsx'
import { BodyFields } from './BodyFields.tsx'

const flat = ({ organization, ...rest }: Record<string, unknown> & { organization?: { id: string } | null }) => ({
  ...rest,
  organizationId: organization?.id ?? null,
})

export const BodyEdit = () => (
  <CarefulEdit
    queryOptions={{ select: flat as never }}
    transform={({ name, kind, aliases, organizationId, version }) => ({
      name,
      kind,
      aliases,
      organizationId: organizationId || null,
      version,
    })}
  >
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <StaleNotice fields={['name', 'kind', 'aliases']} />
      <BodyFields />
    </SimpleForm>
  </CarefulEdit>
)
