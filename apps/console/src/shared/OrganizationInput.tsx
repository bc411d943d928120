import { AutocompleteInput, type AutocompleteInputProps, ReferenceInput } from 'react-admin'

type Props = { source: string; filter?: object; label?: string } & Pick<AutocompleteInputProps, 'validate' | 'helperText' | 'disabled'>

/** An organisation, found by its name. */
export function OrganizationInput({ source, filter, label, ...rest }: Props) {
  return (
    <ReferenceInput source={source} reference="organizations" sort={{ field: 'ordinal', order: 'ASC' }} {...(filter && { filter })}>
      <AutocompleteInput filterToQuery={search => ({ search })} optionText="name" fullWidth {...(label && { label })} {...rest} />
    </ReferenceInput>
  )
}
