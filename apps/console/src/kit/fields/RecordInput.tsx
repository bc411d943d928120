import { AutocompleteInput, type AutocompleteInputProps, ReferenceInput } from 'react-admin'
import { useMarks } from '../i18n/use-punctuation.ts'

type Named = { name: string; organization?: { name: string } | null }
type Props = { source: string; filter?: object; label?: string } & Pick<
  AutocompleteInputProps,
  'validate' | 'helperText' | 'disabled' | 'multiple'
>

/** A person, found by name, pinyin, initials or number: the server searches. */
export function PersonInput({ source, filter, label, ...rest }: Props) {
  const { noted } = useMarks()
  const nameAndPlace = (person?: Named) => (person?.organization ? noted(person.name, person.organization.name) : (person?.name ?? ''))
  return (
    <ReferenceInput source={source} reference="people" sort={{ field: 'name', order: 'ASC' }} {...(filter && { filter })}>
      <AutocompleteInput
        filterToQuery={search => ({ search })}
        optionText={nameAndPlace}
        inputText={nameAndPlace}
        fullWidth
        {...(label && { label })}
        {...rest}
      />
    </ReferenceInput>
  )
}
