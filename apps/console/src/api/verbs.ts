import { verb } from './operations.ts'
import { actorFields } from './queries.ts'

export const sessionVerbs = {
  signIn: verb('signIn', { username: 'String!', password: 'String!' }, actorFields, { keyed: false }),
  signOut: verb('signOut', {}, '', { keyed: false }),
  acceptInvitation: verb('acceptInvitation', { code: 'String!', password: 'String!' }, actorFields, { keyed: false }),
}
