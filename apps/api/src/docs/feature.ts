import type { Feature } from '../platform/feature-parts.ts'
import { docsRoutes } from './routes.ts'
import type { Limits } from './tables.ts'

export const feature: Feature = { routesAbout: ({ limits, ...server }) => docsRoutes({ ...server, limits: limits as Limits }) }
