import type { AuthProvider } from 'ra-core'
import { accountVerbs } from '../accounts/verbs.ts'
import { actorName, dropMe, loadMe } from './me.ts'
import { send } from './send.ts'

/** Sessions are cookies that scripts cannot see: whether one stands is asked of the API. A server out of reach signs nobody out. */
export const authProvider: AuthProvider = {
  login: async ({ username, password }) => {
    await send(accountVerbs.signIn.operation, { username, password })
    dropMe()
  },
  logout: async () => {
    await send(accountVerbs.signOut.operation).catch(() => undefined)
    dropMe()
  },
  checkAuth: async () => {
    const here = await loadMe().catch(() => null)
    if (here && !here.me) throw { message: false, logoutUser: true }
  },
  checkError: async error => {
    if (error?.status !== 401) return
    dropMe()
    throw error
  },
  getIdentity: async () => {
    const { me } = await loadMe()
    return { id: me?.account.id ?? '', fullName: me ? actorName(me) : '' }
  },
  getPermissions: async () => (await loadMe()).me?.actions ?? [],
}
