import type { Actor } from '@pingyi/domain'
import { type Role, roles, tokens } from './cast.ts'

export type Viewer = { readonly name: string; readonly actor: Actor }

export const viewersOf = (cast: Record<Role, Actor>): Viewer[] => [
  ...roles.map(role => ({ name: role, actor: cast[role] })),
  ...tokens.map(([role, scopes]) => ({
    name: `${role} by a token for ${scopes.join(' and ')}`,
    actor: { ...cast[role], scopes: [...scopes] },
  })),
]
