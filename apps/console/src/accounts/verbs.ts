import { move, verb } from '../api/operations.ts'
import { accountFields } from './fields.ts'

const invitation = `account { ${accountFields} } code expiresAt`
const token = 'id name scopes expiresOn lastUsedOn revokedAt recordedAt'

export const accountVerbs = {
  changePassword: verb('changePassword', { present: 'String!', password: 'String!' }, '', { keyed: false }),
  invite: verb('inviteAccount', { input: 'InviteAccountInput!' }, invitation),
  reset: move('resetAccount', invitation),
  disable: move('disableAccount', accountFields),
  enable: move('enableAccount', accountFields),
  createToken: verb('createAccessToken', { name: 'String!', scopes: '[Scope!]!', expiresOn: 'Date' }, `token accessToken { ${token} }`, {
    keyed: false,
  }),
  revokeToken: verb('revokeAccessToken', { id: 'ID!' }, token),
}
