import { SimpleForm, TopToolbar, useRecordContext } from 'react-admin'
import { CarefulEdit } from '../shared/CarefulEdit.tsx'
import { HistoryLink } from '../shared/HistoryLink.tsx'
import { SaveToolbar } from '../shared/SaveToolbar.tsx'
import { StaleNotice } from '../shared/StaleNotice.tsx'
import type { Unit } from './facts.ts'
import { UnitFields } from './UnitFields.tsx'

export const UnitEdit = () => (
  <CarefulEdit redirect="list" actions={<Actions />} transform={({ name, kind, version }) => ({ name, kind, version })}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <StaleNotice fields={['name', 'kind']} />
      <UnitFields />
    </SimpleForm>
  </CarefulEdit>
)

function Actions() {
  const unit = useRecordContext<Unit>()
  return <TopToolbar>{unit && <HistoryLink id={unit.id} />}</TopToolbar>
}
