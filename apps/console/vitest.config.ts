import { defaultServerConditions } from 'vite'
import { mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(base, {
  // Tests without a browser resolve as a server does; they, too, take the sources.
  ssr: { resolve: { conditions: ['@pingyi/source', ...defaultServerConditions] } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'], testTimeout: 20_000 },
})
