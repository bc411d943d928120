import { useTranslate } from 'react-admin'
import type { Holder } from '../api/common-selections.ts'

/** Who did something: the person, or the installation's own office. */
export function useHolderName() {
  const translate = useTranslate()
  return ({ person, account }: Holder) => person?.name ?? account?.username ?? translate('accounts.ownOffice')
}
