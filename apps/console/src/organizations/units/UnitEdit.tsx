import { TopToolbar, useRecordContext } from 'react-admin'
import { EditConflictNotice } from '../../kit/form/EditConflictNotice.tsx'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { VersionedEdit } from '../../kit/form/VersionedEdit.tsx'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import type { UnitRow } from '../selections.ts'
import { UnitFields } from './UnitFields.tsx'

export const UnitEdit = () => (
  <VersionedEdit redirect="list" actions={<Actions />} transform={({ name, kind, version }) => ({ name, kind, version })}>
    <ResourceForm>
      <EditConflictNotice fields={['name', 'kind']} />
      <UnitFields />
    </ResourceForm>
  </VersionedEdit>
)

function Actions() {
  const unit = useRecordContext<UnitRow>()
  return <TopToolbar>{unit && <HistoryLink id={unit.id} />}</TopToolbar>
}
