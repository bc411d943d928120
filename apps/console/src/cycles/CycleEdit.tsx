import { DateInput, SimpleForm } from 'react-admin'
import { EditConflictNotice } from '../kit/form/EditConflictNotice.tsx'
import { SaveToolbar } from '../kit/form/SaveToolbar.tsx'
import { VersionedEdit } from '../kit/form/VersionedEdit.tsx'
import { CycleFields, planFields } from './CycleFields.tsx'

const onlyPlan = (data: Record<string, unknown>) => Object.fromEntries([...planFields, 'version'].map(field => [field, data[field]]))

export const CycleEdit = () => (
  <VersionedEdit transform={onlyPlan}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <EditConflictNotice fields={planFields} />
      <CycleFields />
      <DateInput source="rosterOn" label="cycles.rosterOn" />
    </SimpleForm>
  </VersionedEdit>
)
