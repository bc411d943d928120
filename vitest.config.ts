import './infra/testing/check-node.mjs'
import { defineConfig } from 'vitest/config'

/** Every folder's tests at once, for an editor or `npx vitest`; `npm test` runs them folder by folder. */
export default defineConfig({ test: { projects: ['packages/*', 'apps/*', 'test'] } })
