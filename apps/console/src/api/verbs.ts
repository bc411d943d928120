import { actorSelection } from './me.ts'
import { spelledVerb } from './operations/spelled-verb.ts'

export const sessionVerbs = {
  signIn: spelledVerb('signIn', 'username: String!, password: String!', actorSelection),
  signOut: spelledVerb('signOut', undefined, true),
  acceptInvitation: spelledVerb('acceptInvitation', 'code: String!, password: String!', actorSelection),
}
