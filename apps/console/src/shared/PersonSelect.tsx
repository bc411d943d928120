import { type SelectProps, type Thing, ThingSelect } from './ThingSelect.tsx'

const nameAndPlace = ({ name, organization }: Thing) => (organization ? `${name}（${organization.name}）` : name)

/** A person outside react-admin's forms; found by name, pinyin, initials or number. */
export const PersonSelect = (props: SelectProps) => <ThingSelect resource="people" sort="name" show={nameAndPlace} {...props} />
