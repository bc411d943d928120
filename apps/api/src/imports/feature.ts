import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Import } from './import.ts'
import { ImportReportResolver } from './import-report.resolver.ts'
import { ImportsResolver } from './imports.resolver.ts'
import { importRoutes } from './routes.ts'
import { failInterrupted } from './steps/fail-interrupted.ts'
import { forgetUnconfirmed } from './steps/forget-unconfirmed.ts'
import { drainQueue } from './steps/queue.ts'
import { largestFile } from './steps/receive-import.ts'

export const feature: Feature = {
  entities: [Import],
  resolvers: [ImportsResolver, ImportReportResolver],
  routes: importRoutes,
  limits: { file: largestFile },
  jobs: {
    start: async ({ db, home }) => {
      await failInterrupted(db, home)
      return drainQueue
    },
    daily: forgetUnconfirmed,
  },
}
