import { FieldsEdit } from '../kit/form/FieldsEdit.tsx'
import { cycleFields } from './fields.ts'

/** A cycle stays with its organisation. */
export const CycleEdit = () => <FieldsEdit of={cycleFields} overrides={{ organization: null }} />
