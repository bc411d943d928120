import { join } from 'node:path'
import { root } from '../root.mjs'
import { isStopping, listen } from './launch.mjs'

/** A program of node_modules, by its name. */
export const tool = name => join(root, 'node_modules', '.bin', name)

/** Runs `{ name, program, args, options }` to its end, tells how it went (all it said, if badly) and answers whether well. */
export async function runPart({ name, program, args, options }) {
  const begun = Date.now()
  const { code, said } = await listen(program, args, options)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(code === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s)\n${said.trimEnd()}\n`)
  return code === 0
}

/** Runs `work` on each item, two at a time, and answers the results in order. */
export async function inPairs(items, work) {
  const results = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next && !isStopping(); next = waiting.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all([worker(), worker()])
  return results.filter(result => result !== undefined)
}
