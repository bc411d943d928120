import { defineConfig } from 'vitest/config'

/** Journeys take the whole system: one at a time, and in their own time. */
export default defineConfig({
  test: { include: ['**/*.test.ts'], fileParallelism: false, globalSetup: './sample-home.ts', testTimeout: 120_000, hookTimeout: 240_000 },
})
