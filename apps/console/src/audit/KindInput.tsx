import { AutocompleteInput } from 'react-admin'
import { kindsZh } from './kinds.ts'
import { useLogWords } from './use-log-words.ts'

const codes = Object.entries(kindsZh).flatMap(([thing, kinds]) => Object.keys(kinds).map(what => `${thing}.${what}`))

/** The choice of what happened, in words. */
export function KindInput({ source }: { source: string; alwaysOn?: boolean }) {
  const { kind } = useLogWords()
  return (
    <AutocompleteInput
      source={source}
      label="audit.what"
      choices={codes.map(id => ({ id, name: kind(id) }))}
      size="small"
      sx={{ minWidth: '16em' }}
    />
  )
}
