import { useTranslate } from 'react-admin'
import type { AuditEventRow } from './selections.ts'

/** Who did it: the person, the account where it stands for nobody, or the system. */
export function useActorName() {
  const translate = useTranslate()
  return ({ account }: Pick<AuditEventRow, 'account'>) => account?.person?.name ?? account?.username ?? translate('audit.system')
}
