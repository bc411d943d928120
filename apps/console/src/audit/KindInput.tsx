import { AutocompleteInput, useTranslate } from 'react-admin'
import { kindsZh } from './kinds.ts'

const codes = Object.entries(kindsZh).flatMap(([thing, kinds]) => Object.keys(kinds).map(what => ({ id: `${thing}.${what}`, thing })))

/** The choice of what happened, in words. */
export function KindInput({ source }: { source: string; alwaysOn?: boolean }) {
  const translate = useTranslate()
  return (
    <AutocompleteInput
      source={source}
      label="audit.what"
      choices={codes.map(({ id }) => ({ id, name: translate(`audit.kinds.${id}`) }))}
      size="small"
      sx={{ minWidth: '16em' }}
    />
  )
}
