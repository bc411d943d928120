import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../processes/lock.mjs'
import { root } from '../root.mjs'

const patience = 15 * 60_000

/** Two starts in one checkout must not install or build over each other. */
export function oneAtATime(work) {
  mkdirSync(join(root, '.turbo'), { recursive: true })
  return alone(join(root, '.turbo', 'prepare.lock'), work, patience)
}
