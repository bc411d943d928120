import { ChecksResolver } from './checks.resolver.ts'

export const checkResolvers = [ChecksResolver]
