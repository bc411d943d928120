import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { SavedView } from './saved-view.ts'
import { SavedViewsResolver } from './saved-views.resolver.ts'

export const feature: Feature = { entities: [SavedView], resolvers: [SavedViewsResolver] }
