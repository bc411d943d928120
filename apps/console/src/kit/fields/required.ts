import { required as requiredOf, type Validator } from 'react-admin'

const isGiven = requiredOf()
const validator: Validator & { isRequired: true } = Object.assign(
  (value: unknown, values: unknown) => isGiven(typeof value === 'string' ? value.trim() : value, values),
  { isRequired: true as const },
)

/** A field that must be filled in. Spaces alone are nothing, as they are to the API; to react-admin's own check they are a text. */
export const required = () => validator
