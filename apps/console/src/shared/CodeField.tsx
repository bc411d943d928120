import { SelectInput, type SelectInputProps, useFieldValue, useTranslate } from 'react-admin'

type Listed = { name: string; codes: readonly string[] }

/** A code of a vocabulary in words. */
export function CodeField({ source, vocabulary }: { source: string; vocabulary: string; label?: string | false }) {
  const translate = useTranslate()
  const code = useFieldValue({ source })
  return code ? <span>{translate(`${vocabulary}.${code}`, { _: code })}</span> : null
}

/** A choice among the codes of a vocabulary. */
export function CodeInput({ of, ...props }: { of: Listed } & Omit<SelectInputProps, 'choices'>) {
  return <SelectInput choices={of.codes.map(id => ({ id, name: `${of.name}.${id}` }))} {...props} />
}
