import './account-fields.ts'
import './guards.ts'
import { AccessTokensResolver } from './access-tokens.resolver.ts'
import { AccountsResolver } from './accounts.resolver.ts'
import { ActorResolver } from './actor-type.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { SessionResolver } from './session.resolver.ts'

export const accountResolvers = [AccessTokensResolver, AccountsResolver, ActorResolver, InstallationResolver, SessionResolver]
