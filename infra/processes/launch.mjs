import { spawn } from 'node:child_process'
import { root } from '../root.mjs'

const children = new Set()
let stopped = false
let announce

/** Resolves when we are asked to stop; asking again changes nothing. */
export const stopRequested = new Promise(done => {
  announce = done
})
export const isStopping = () => stopped

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = true
    announce()
    for (const child of children) end(child, signal)
  })
}

/** Starts a program that is stopped, with all that it started itself, when we are. */
export function launch(program, args, options) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', detached: true, ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Runs a program to its end and answers its exit code; once we are asked to stop none is begun, which counts as failed. */
export const run = async (program, args, options) => (stopped ? 1 : exitOf(launch(program, args, options)))

/** Like `run`; answers all that it said, too. */
export async function listen(program, args, options) {
  if (stopped) return { code: 1, said: '' }
  const child = launch(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  }
  return { code: await exitOf(child), said }
}

/** The exit code of a program, once it has one. */
export const exitOf = child =>
  new Promise((done, fail) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode ?? 1)
    child.once('error', fail)
    child.once('close', code => done(code ?? 1))
  })

function end(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
