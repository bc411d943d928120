import { TextArrayInput } from 'react-admin'

/** The other names of a body. */
export const AliasesInput = () => (
  <TextArrayInput source="aliases" label="organizations.bodies.aliases" helperText="organizations.aliasesHow" />
)
