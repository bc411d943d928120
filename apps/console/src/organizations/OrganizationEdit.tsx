import { FieldsEdit } from '../kit/form/FieldsEdit.tsx'
import { organizationFields } from './fields.ts'

export const OrganizationEdit = () => <FieldsEdit of={organizationFields} />
