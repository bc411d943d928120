import { useTranslate } from 'react-admin'

export type AuditEvent = {
  at: string
  kind: string
  id: string
  seq: number
  account: { username: string; person: { name: string } | null } | null
  organization: { name: string } | null
  subjectType: string
  subjectId: string
}

/** Who did it: the person, the account where it stands for nobody, or the system. */
export function useActorName() {
  const translate = useTranslate()
  return ({ account }: AuditEvent) => account?.person?.name ?? account?.username ?? translate('audit.system')
}
