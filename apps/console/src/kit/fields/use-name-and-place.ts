import { useMarks } from '../i18n/use-punctuation.ts'

export type Named = { id: string; name: string; organization?: { name: string } | null }

/** A record's name with its organisation where it has one, so that namesakes can be told apart. */
export function useNameAndPlace() {
  const { noted } = useMarks()
  return (record?: Named) => (record?.organization ? noted(record.name, record.organization.name) : (record?.name ?? ''))
}
