import { AutocompleteInput } from 'react-admin'
import { events, useLogWords } from './use-log-words.ts'

/** The choice of what happened, in words. */
export function KindInput({ source }: { source: string; alwaysOn?: boolean }) {
  const { kind } = useLogWords()
  return (
    <AutocompleteInput
      source={source}
      label="audit.auditEvents.kind"
      choices={Object.keys(events).map(id => ({ id, name: kind(id) }))}
      size="small"
      sx={{ minWidth: '16em' }}
    />
  )
}
