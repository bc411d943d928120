import type { Action, Capability } from '@pingyi/domain'
import { meQuery } from './queries.ts'
import { send } from './send.ts'

type Text = { zh: string; en: string }
type Named = { id: string; name: string }
export type Post = {
  id: string
  post: { id: string; code: string; name: Text; capability: Capability }
  organization: Named | null
  body: Named | null
}
export type Me = {
  account: { id: string; version: number; username: string; status: string; everywhere: boolean; lastSignInAt: string | null }
  person: Named | null
  everywhere: boolean
  actions: Action[]
  posts: Post[]
  memberOf: Named[]
}
export type Viewer = { me: Me | null; today: string; installation: { name: Text; empty: boolean; version: string } }

const stillFresh = 5 * 60_000
let viewer: Promise<Viewer> | null = null
let loadedAt = 0

/** Who is here and what they may do: asked anew after signing in or out, and every few minutes, since posts and days change. */
export function loadMe(): Promise<Viewer> {
  if (Date.now() - loadedAt > stillFresh) viewer = null
  if (!viewer) loadedAt = Date.now()
  viewer ??= send<Viewer>(meQuery).catch((error: unknown) => {
    viewer = null
    throw error
  })
  return viewer
}

export const forgetMe = () => {
  viewer = null
}

export const actorName = (me: Me) => me.person?.name ?? me.account.username
