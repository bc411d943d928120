import { mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(base, {
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing/setup.ts'], testTimeout: 20_000 },
})
