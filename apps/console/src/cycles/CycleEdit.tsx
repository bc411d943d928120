import { FieldsEdit } from '../kit/form/FieldsEdit.tsx'
import { cycleFields } from './fields.ts'

/** A cycle stays with its organisation, and with how it is entered. */
export const CycleEdit = () => <FieldsEdit of={cycleFields} overrides={{ organization: null, entry: null }} />
