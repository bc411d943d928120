import type { Feature } from '../platform/feature-parts.ts'
import { ChecksResolver } from './checks.resolver.ts'

export const feature: Feature = { resolvers: [ChecksResolver] }
