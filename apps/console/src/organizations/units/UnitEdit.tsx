import { SimpleForm, TopToolbar, useRecordContext } from 'react-admin'
import { StaleNotice } from '../../kit/form/EditConflictNotice.tsx'
import { SaveToolbar } from '../../kit/form/SaveToolbar.tsx'
import { CarefulEdit } from '../../kit/form/VersionedEdit.tsx'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import type { Unit } from '../facts.ts'
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
