import { type SelectProps, type Thing, ThingSelect } from '../kit/fields/RecordSelect.tsx'
import { useMarks } from '../kit/i18n/use-punctuation.ts'

/** A person outside react-admin's forms; found by name, pinyin, initials or number. */
export const PersonSelect = (props: SelectProps) => {
  const { noted } = useMarks()
  const nameAndPlace = ({ name, organization }: Thing) => (organization ? noted(name, organization.name) : name)
  return <ThingSelect resource="people" sort="name" show={nameAndPlace} {...props} />
}
