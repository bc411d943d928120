import { FieldsEdit } from '../../kit/form/FieldsEdit.tsx'
import { bodyFields } from '../fields.ts'
import { AliasesInput } from './AliasesInput.tsx'

export const BodyEdit = () => <FieldsEdit of={bodyFields} autoFocus overrides={{ aliases: <AliasesInput /> }} />
