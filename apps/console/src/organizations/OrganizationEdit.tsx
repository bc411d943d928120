import { FieldsEdit } from '../kit/form/FieldsEdit.tsx'
import { organizationFields } from './fields.ts'

/** The name is changed by its own dialog, which asks whether it is a new name or was misspelt. */
export const OrganizationEdit = () => <FieldsEdit of={organizationFields} overrides={{ name: null }} />
