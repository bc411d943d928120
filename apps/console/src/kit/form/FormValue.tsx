import { useGetOne, useTranslate } from 'react-admin'
import type { Field } from '../fields/field.ts'
import { kinds } from '../fields/kinds.tsx'
import { usePunctuation } from '../i18n/use-punctuation.ts'
import { useCellText } from '../table/use-cell-text.ts'

type Props = { field: Field; value: unknown }

/** What a form holds of a field, said as lists and pages say it. */
export function FormValue({ field, value }: Props) {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const print = useCellText()
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return translate('kit.none')
  if (field.kind === 'record') return <RecordName resource={field.of ?? ''} id={String(value)} />
  if (Array.isArray(value)) return list(value.map(String))
  return print({ source: 'value', label: false, ...kinds[field.kind].column('value', field) }, { value })
}

/** The name of a record of which a form holds the id. */
function RecordName({ resource, id }: { resource: string; id: string }) {
  const { data } = useGetOne(resource, { id })
  return data?.name ?? '…'
}
