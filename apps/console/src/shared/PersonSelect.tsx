import { type SelectProps, type Thing, ThingSelect } from './ThingSelect.tsx'
import { useMarks } from './use-marks.ts'

/** A person outside react-admin's forms; found by name, pinyin, initials or number. */
export const PersonSelect = (props: SelectProps) => {
  const { noted } = useMarks()
  const nameAndPlace = ({ name, organization }: Thing) => (organization ? noted(name, organization.name) : name)
  return <ThingSelect resource="people" sort="name" show={nameAndPlace} {...props} />
}
