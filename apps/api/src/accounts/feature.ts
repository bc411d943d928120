import './account-fields.ts'
import './guards.ts'
import { AccountsResolver } from './accounts.resolver.ts'
import { ActorResolver } from './actor-type.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { SessionResolver } from './sessions/session.resolver.ts'
import { AccessTokensResolver } from './tokens/access-tokens.resolver.ts'

export const accountResolvers = [AccessTokensResolver, AccountsResolver, ActorResolver, InstallationResolver, SessionResolver]
