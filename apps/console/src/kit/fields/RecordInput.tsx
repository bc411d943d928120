import { AutocompleteInput, type AutocompleteInputProps, ReferenceInput } from 'react-admin'
import { FocusFirst } from './FocusFirst.tsx'
import { useNameAndPlace } from './use-name-and-place.ts'

export type RecordInputProps = {
  source: string
  resource: string
  /** The field that the choices are sorted by. */
  sort?: string
  filter?: object
  label?: string
} & Pick<AutocompleteInputProps, 'validate' | 'helperText' | 'disabled' | 'multiple' | 'autoFocus' | 'onChange' | 'TextFieldProps'>

/** A record of another resource: the server searches while one types. */
export function RecordInput({ source, resource, sort = 'name', filter, label, autoFocus = false, ...rest }: RecordInputProps) {
  const nameAndPlace = useNameAndPlace()
  return (
    <FocusFirst when={autoFocus}>
      <ReferenceInput source={source} reference={resource} sort={{ field: sort, order: 'ASC' }} {...(filter && { filter })}>
        <AutocompleteInput
          filterToQuery={search => ({ search })}
          optionText={nameAndPlace}
          inputText={nameAndPlace}
          noOptionsText="kit.nothingFound"
          openOnFocus={false}
          fullWidth
          {...(label && { label })}
          {...rest}
        />
      </ReferenceInput>
    </FocusFirst>
  )
}
