import { FieldsEdit } from '../kit/form/FieldsEdit.tsx'
import { personFields } from './fields.ts'

/** Membership of an organisation is not changed here: it has a beginning and an end. */
export const PersonEdit = () => <FieldsEdit of={personFields} overrides={{ organization: null }} />
