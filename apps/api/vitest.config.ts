import '../../infra/testing/check-node.mjs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Those that take too long for every change: `npm run test:long`. */
const long = ['src/statistics/ten-thousand.test.ts', 'src/access/every-path.test.ts']
const isLong = process.env.PINGYI_LONG === 'on'

export default defineConfig({
  resolve: {
    alias: [
      // Two copies of graphql (its CJS and its ESM) would not know each other's types.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      { find: /^@pingyi\/domain$/, replacement: fileURLToPath(new URL('../../packages/domain/src/index.ts', import.meta.url)) },
      {
        find: /^@pingyi\/domain\/internal$/,
        replacement: fileURLToPath(new URL('../../packages/domain/src/internal.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: isLong ? long : ['src/**/*.test.ts'],
    exclude: isLong ? [] : ['**/node_modules/**', ...long],
    globalSetup: 'src/testing/postgres.ts',
    setupFiles: ['src/testing/deprecations.ts'],
    env: { PINGYI_LOG: 'silent' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // At the root, where all run: after those that need no database.
  },
})
