import { Box } from '@mui/material'
import { useEffect, useRef } from 'react'
import { AutocompleteInput, type AutocompleteInputProps, ReferenceInput } from 'react-admin'
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
  const box = useRef<HTMLDivElement>(null)
  // The attribute would focus the input before react-admin's handlers are in place.
  useEffect(() => {
    if (autoFocus) box.current?.querySelector('input')?.focus()
  }, [autoFocus])
  return (
    <Box ref={box} sx={{ width: 1 }}>
      <ReferenceInput source={source} reference={resource} sort={{ field: sort, order: 'ASC' }} {...(filter && { filter })}>
        <AutocompleteInput
          filterToQuery={search => ({ search })}
          optionText={nameAndPlace}
          inputText={nameAndPlace}
          noOptionsText="kit.nothingFound"
          fullWidth
          {...(label && { label })}
          {...rest}
        />
      </ReferenceInput>
    </Box>
  )
}
