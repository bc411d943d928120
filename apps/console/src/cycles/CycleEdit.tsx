import { DateInput } from 'react-admin'
import { EditConflictNotice } from '../kit/form/EditConflictNotice.tsx'
import { ResourceForm } from '../kit/form/ResourceForm.tsx'
import { VersionedEdit } from '../kit/form/VersionedEdit.tsx'
import { CycleFields, planFields } from './CycleFields.tsx'

const onlyPlan = (data: Record<string, unknown>) => Object.fromEntries([...planFields, 'version'].map(field => [field, data[field]]))

export const CycleEdit = () => (
  <VersionedEdit transform={onlyPlan}>
    <ResourceForm>
      <EditConflictNotice fields={planFields} />
      <CycleFields />
      <DateInput source="rosterOn" label="cycles.rosterOn" />
    </ResourceForm>
  </VersionedEdit>
)
