import type { Named as NamedRecord } from '../../api/common-selections.ts'
import { usePunctuation } from '../i18n/use-punctuation.ts'

export type Named = NamedRecord & { organization?: Pick<NamedRecord, 'name'> | null }

/** A record's name with its organisation where it has one, so that namesakes can be told apart. */
export function useNameAndPlace() {
  const { withNote } = usePunctuation()
  return (record?: Named) => (record?.organization ? withNote(record.name, record.organization.name) : (record?.name ?? ''))
}
