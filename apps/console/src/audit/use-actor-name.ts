import { useTranslate } from 'react-admin'
import { useHolderName } from '../accounts/use-holder-name.ts'
import type { AuditEventRow } from './selections.ts'

/** Who did it: a person, the installation's own office, or the system. */
export function useActorName() {
  const translate = useTranslate()
  const nameOf = useHolderName()
  return ({ by }: Pick<AuditEventRow, 'by'>) => (by ? nameOf(by) : translate('audit.system'))
}
