import { AutocompleteInput, type AutocompleteInputProps, ReferenceInput } from 'react-admin'
import { useNameAndPlace } from './use-name-and-place.ts'

type Props = {
  source: string
  resource: string
  /** The field that the choices are sorted by. */
  sort?: string
  filter?: object
  label?: string
} & Pick<AutocompleteInputProps, 'validate' | 'helperText' | 'disabled' | 'multiple'>

/** A record of another resource within react-admin's forms: the server searches while one types. */
export function RecordInput({ source, resource, sort = 'name', filter, label, ...rest }: Props) {
  const nameAndPlace = useNameAndPlace()
  return (
    <ReferenceInput source={source} reference={resource} sort={{ field: sort, order: 'ASC' }} {...(filter && { filter })}>
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
