import { type SelectProps, ThingSelect } from '../kit/fields/RecordSelect.tsx'

/** An organisation outside react-admin's forms. */
export const OrganizationSelect = (props: SelectProps) => (
  <ThingSelect resource="organizations" sort="ordinal" show={({ name }) => name} {...props} />
)
