import { DateInput, SimpleForm } from 'react-admin'
import { CarefulEdit } from '../shared/CarefulEdit.tsx'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'
import { StaleNotice } from '../shared/StaleNotice.tsx'
import { CycleFields, planFields } from './CycleFields.tsx'

const onlyPlan = (data: Record<string, unknown>) => Object.fromEntries([...planFields, 'version'].map(field => [field, data[field]]))

export const CycleEdit = () => (
  <CarefulEdit transform={onlyPlan}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <StaleNotice fields={planFields} />
      <CycleFields />
      <DateInput source="rosterOn" label="cycles.rosterOn" />
    </SimpleForm>
  </CarefulEdit>
)
