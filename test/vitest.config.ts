import { defineConfig } from 'vitest/config'

/** Those that take too long for every change: `npm run test:long`. */
const long = ['long/**/*.test.ts']
const isLong = process.env.PINGYI_LONG === 'on'

/** Journeys take the whole system: one at a time, and in their own time. */
export default defineConfig({
  test: {
    include: isLong ? long : ['**/*.test.ts'],
    exclude: isLong ? [] : ['**/node_modules/**', ...long],
    fileParallelism: false,
    globalSetup: './kit/sample-home.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
