import './guards.ts'
import { SavedViewsResolver } from './saved-views.resolver.ts'

export const savedViewResolvers = [SavedViewsResolver]
