import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import type { InvitationRow } from './selections.ts'

/** What is sent to somebody who is invited: the link that sets the password, until when, and how to sign in afterwards. */
export function useInvitationLetter() {
  const translate = useTranslate()
  const { moment } = useFormat()
  return ({ account, code, expiresAt }: InvitationRow) =>
    translate('accounts.letter', {
      name: account.person?.name ?? account.username,
      username: account.username,
      link: linkOf(code),
      address: window.location.origin,
      until: moment(expiresAt),
    })
}

export const linkOf = (code: string) => `${window.location.origin}/invitation#${code}`

/** A link of this machine’s own name leads nobody else here. */
export const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname)
