import './account-fields.ts'
import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'
import { AccountEventsResolver } from './account-events.resolver.ts'
import { AccountsResolver } from './accounts.resolver.ts'
import { ActorResolver } from './actor-type.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { SessionResolver } from './sessions/session.resolver.ts'
import { AccessTokensResolver } from './tokens/access-tokens.resolver.ts'

export const feature: Feature = {
  entities: [AccessToken, Account],
  resolvers: [AccessTokensResolver, AccountEventsResolver, AccountsResolver, ActorResolver, InstallationResolver, SessionResolver],
}
