import { type Action, accessRules, type Role } from '@pingyi/domain'
import type { Me } from './me.ts'

/** True if the API granted the action. */
export const includesAction = (granted: readonly string[] | null | undefined, action: Action) => granted?.includes(action) ?? false

/** True if a post grants the action for a part of the tree, beyond the person's own records. */
export function coversPlace({ everywhere, posts }: Me, action: Action): boolean {
  const standings: readonly string[] = everywhere ? ['OFFICE'] : posts.map(({ post }) => post.capability)
  return standings.some(standing => accessRules[action][standing as Role]?.some(({ within }) => within !== undefined))
}
