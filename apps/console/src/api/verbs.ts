import { actorSelection } from './me.ts'
import { verb } from './operations/verb.ts'

export const sessionVerbs = {
  signIn: verb('signIn', actorSelection),
  signOut: verb('signOut'),
  acceptInvitation: verb('acceptInvitation', actorSelection),
}
