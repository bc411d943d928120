import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const accountStatus = vocabulary('AccountStatus', {
  INVITED: { meaning: 'Invited; no password set yet.' },
  ACTIVE: { meaning: 'Can sign in.' },
  DISABLED: { meaning: 'Can no longer sign in.' },
})
export type AccountStatus = CodeOf<typeof accountStatus>
