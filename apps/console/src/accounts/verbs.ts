import { verb } from '../api/operations/verb.ts'
import { accountSelection, invitationSelection, tokenSelection } from './selections.ts'

export const accountVerbs = {
  changePassword: verb('changePassword'),
  invite: verb('inviteAccount', invitationSelection),
  reset: verb('resetAccount', invitationSelection),
  disable: verb('disableAccount', accountSelection),
  confirm: verb('confirmAccount', accountSelection),
  enable: verb('enableAccount', accountSelection),
  createToken: verb('createAccessToken', { token: true, accessToken: tokenSelection }),
  revokeToken: verb('revokeAccessToken', tokenSelection),
}
