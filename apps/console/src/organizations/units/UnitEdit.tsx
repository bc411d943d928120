import { TopToolbar, useRecordContext } from 'react-admin'
import { FieldsEdit } from '../../kit/form/FieldsEdit.tsx'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import { unitFields } from '../fields.ts'
import type { UnitRow } from '../selections.ts'

export const UnitEdit = () => <FieldsEdit of={unitFields} autoFocus redirect="list" actions={<Actions />} />

function Actions() {
  const unit = useRecordContext<UnitRow>()
  return <TopToolbar>{unit && <HistoryLink id={unit.id} />}</TopToolbar>
}
