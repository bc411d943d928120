// Imported by every vitest.config.ts: says in one line that Node is too old, where the tests would fail in strange ways.
import { reportError } from '../complaint.mjs'
import { checkNode } from '../prepare/node.mjs'

try {
  checkNode()
} catch (error) {
  reportError(error)
  process.exit()
}
