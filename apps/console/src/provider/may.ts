import { type Action, accessRules, type Role } from '@pingyi/domain'
import type { Me } from './me.ts'

/** Whether an action is among those the API granted. */
export const includesAction = (granted: readonly string[] | null | undefined, action: Action) => granted?.includes(action) ?? false

/** Whether an action covers a place for somebody, by a post of theirs: more than what is about them or by them. */
export function coversPlace({ everywhere, posts }: Me, action: Action): boolean {
  const standings: readonly string[] = everywhere ? ['OFFICE'] : posts.map(({ post }) => post.capability)
  return standings.some(standing => accessRules[action][standing as Role]?.some(({ within }) => within !== undefined))
}
