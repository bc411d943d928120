import { SimpleForm, TopToolbar, useRecordContext } from 'react-admin'
import { EditConflictNotice } from '../../kit/form/EditConflictNotice.tsx'
import { SaveToolbar } from '../../kit/form/SaveToolbar.tsx'
import { VersionedEdit } from '../../kit/form/VersionedEdit.tsx'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import type { UnitRow } from '../selections.ts'
import { UnitFields } from './UnitFields.tsx'

export const UnitEdit = () => (
  <VersionedEdit redirect="list" actions={<Actions />} transform={({ name, kind, version }) => ({ name, kind, version })}>
    <SimpleForm warnWhenUnsavedChanges toolbar={<SaveToolbar />} sx={{ maxWidth: 560 }}>
      <EditConflictNotice fields={['name', 'kind']} />
      <UnitFields />
    </SimpleForm>
  </VersionedEdit>
)

function Actions() {
  const unit = useRecordContext<UnitRow>()
  return <TopToolbar>{unit && <HistoryLink id={unit.id} />}</TopToolbar>
}
