import '../../infra/testing/check-node.mjs'
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['src/**/*.test.ts'], isolate: false } })
