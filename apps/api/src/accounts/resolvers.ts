import './guards.ts'
import { ActorResolver } from './actor-type.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { SessionResolver } from './session.resolver.ts'

export const accountResolvers = [ActorResolver, InstallationResolver, SessionResolver]
