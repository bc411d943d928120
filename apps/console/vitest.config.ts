import { defaultServerConditions } from 'vite'
import { mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(base, {
  // Tests without a DOM resolve as a server does.
  ssr: { resolve: { conditions: ['@pingyi/source', ...defaultServerConditions] } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 20_000,
    isolate: false,
  },
})
