import { FieldsEdit } from '../kit/fields/FieldsEdit.tsx'
import { organizationFields } from './fields.ts'

export const OrganizationEdit = () => <FieldsEdit of={organizationFields} />
