import type { AuthProvider } from 'ra-core'
import { actorName, forgetMe, loadMe } from './me.ts'
import { send } from './send.ts'
import { sessionVerbs } from './verbs.ts'

/** Sessions are cookies that scripts cannot read, so the API is asked. An unreachable server signs nobody out. */
export const authProvider: AuthProvider = {
  login: async ({ username, password }) => {
    await send(sessionVerbs.signIn.operation, { username, password })
    forgetMe()
  },
  logout: async () => {
    await send(sessionVerbs.signOut.operation).catch(() => undefined)
    forgetMe()
  },
  checkAuth: async () => {
    const here = await loadMe().catch(() => null)
    if (here && !here.me) throw { message: false, logoutUser: true }
  },
  checkError: async error => {
    if (error?.status !== 401) return
    forgetMe()
    throw error
  },
  getIdentity: async () => {
    const { me } = await loadMe()
    return { id: me?.account.id ?? '', fullName: me ? actorName(me) : '' }
  },
  getPermissions: async () => (await loadMe()).me?.actions ?? [],
}
