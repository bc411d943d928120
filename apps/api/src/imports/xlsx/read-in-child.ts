import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '@pingyi/domain'
import type { FileFault } from '@pingyi/domain/internal'
import { type Batch, limits } from './workbook-rows.ts'

type Message = Batch | { fault: FileFault } | { end: true }

const extension = extname(import.meta.url)
const program = fileURLToPath(new URL(`./child${extension}`, import.meta.url))
/** Node strips the types of the source itself, whatever loader the parent uses. */
const source = extension === '.ts' ? ['--experimental-strip-types'] : []
const system = process.env.SystemRoot

/** Reads a workbook in a child process with little memory, low priority and a time limit. */
export async function readInChild(path: string, onBatch: (batch: Batch) => void): Promise<void> {
  const child = fork(program, [path], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, ...source],
    env: system ? { SystemRoot: system } : {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let outcome: FileFault | 'end' | undefined
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve())
  })
  child.on('message', (message: Message) => {
    if ('rows' in message) onBatch(message)
    else outcome = 'fault' in message ? message.fault : 'end'
  })
  const timer = setTimeout(() => {
    outcome = 'TOO_SLOW'
    child.kill('SIGKILL')
  }, limits.seconds * 1_000)
  try {
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // The child has already exited.
  }
  try {
    await ended
  } finally {
    clearTimeout(timer)
  }
  if (outcome !== 'end') throw new Refusal('UNREADABLE_FILE', { reason: outcome ?? 'TOO_LARGE' })
}
