import './guards.ts'
import { ImportsResolver } from './imports.resolver.ts'

export const importResolvers = [ImportsResolver]
