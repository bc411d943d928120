import { named, text } from './common-selections.ts'
import { type AnswerOf, ask, bareQuery } from './operations/ask.ts'
import { select } from './operations/select.ts'
import type { Actor } from './schema.ts'

export const actorSelection = select<Actor>()({
  account: {
    id: true,
    version: true,
    username: true,
    status: true,
    everywhere: true,
    awaitsConfirmation: true,
    lastSignInAt: true,
    person: named,
  },
  person: named,
  everywhere: true,
  actions: true,
  posts: { id: true, post: { id: true, code: true, name: text, capability: true }, organization: named, body: named },
  memberOf: named,
})
export const meQuery = bareQuery('me', { me: actorSelection, today: true, installation: { name: text, empty: true, version: true } })
export type Viewer = AnswerOf<typeof meQuery>
export type Me = NonNullable<Viewer['me']>

const stillFresh = 5 * 60_000
let viewer: Promise<Viewer> | null = null
let loadedAt = 0

/** The signed-in account and its actions. Fetched again after signing in or out, and every five minutes since posts and days change. */
export function loadMe(): Promise<Viewer> {
  if (Date.now() - loadedAt > stillFresh) viewer = null
  if (!viewer) loadedAt = Date.now()
  viewer ??= ask(meQuery, {}).catch((error: unknown) => {
    viewer = null
    throw error
  })
  return viewer
}

export const forgetMe = () => {
  viewer = null
}

export const actorName = (me: Me) => me.person?.name ?? me.account.username
