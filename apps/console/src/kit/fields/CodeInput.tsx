import { SelectArrayInput, type SelectArrayInputProps, SelectInput, type SelectInputProps } from 'react-admin'

type Listed = { name: string; codes: readonly string[] }

/** A choice among the codes of a vocabulary. */
export function CodeInput({ of, ...props }: { of: Listed } & Omit<SelectInputProps, 'choices'>) {
  return <SelectInput choices={of.codes.map(id => ({ id, name: `${of.name}.${id}` }))} {...props} />
}

/** A choice of several codes of a vocabulary. */
export function CodesInput({ of, ...props }: { of: Listed } & Omit<SelectArrayInputProps, 'choices'>) {
  return <SelectArrayInput choices={of.codes.map(id => ({ id, name: `${of.name}.${id}` }))} {...props} />
}
