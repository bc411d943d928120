import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './kit/world.ts'

let sources: string
let log: string

beforeAll(async () => {
  const place = await mkdtemp(join(tmpdir(), 'pingyi-reload-'))
  sources = join(place, 'src')
  log = join(place, 'log')
  await mkdir(join(sources, 'reviews'), { recursive: true })
  await writeFile(join(sources, 'reviews', 'review.ts'), '')
  await writeFile(log, '')
  await writeFile(join(place, 'program.mjs'), program)
  await writeFile(join(place, 'dev.mjs'), dev)
})
afterAll(() => rm(join(log, '..'), { recursive: true }))

/** A server that says what it does, and takes its time to end. */
const program = `import { appendFileSync } from 'node:fs'
const say = word => appendFileSync(process.env.LOG, word + ' ')
process.once('message', () => say('begins'))
process.once('SIGTERM', () => setTimeout(() => { say('ends'); process.exit() }, 300))
setInterval(() => {}, 1_000)`

/** What \`npm run dev\` does with the api, in small. */
const dev = `import { reload } from '${pathToFileURL(join(root, 'infra/dev/reload.mjs'))}'
import { stopRequested } from '${pathToFileURL(join(root, 'infra/processes/launch.mjs'))}'
const { ended } = reload([process.env.SOURCES], [process.env.PROGRAM], { cwd: '.' })
await stopRequested
await ended()`

const said = async () => (await readFile(log, 'utf8')).trim()
const isSaid = (words: string) => expect.poll(said, { timeout: 5_000 }).toBe(words)

/** As git and many editors save: another file takes the place of the one that was there. */
async function replace(file: string) {
  await writeFile(`${file}.new`, String(Math.random()))
  await rename(`${file}.new`, file)
}

test('each change of a source begins the program anew, once the last one has ended', async () => {
  const env = { ...process.env, LOG: log, SOURCES: sources, PROGRAM: join(log, '..', 'program.mjs') }
  const child = spawn(process.execPath, [join(log, '..', 'dev.mjs')], { env, stdio: 'ignore' })
  let words = 'begins'
  await isSaid(words)
  const change = async (work: () => Promise<unknown>) => {
    await work()
    words += ' ends begins'
    await isSaid(words)
  }
  const review = join(sources, 'reviews', 'review.ts')
  await change(() => writeFile(review, 'written in its place'))
  await change(() => replace(review))
  await change(() => replace(review))
  await change(() => mkdir(join(sources, 'cycles')))
  await change(() => writeFile(join(sources, 'cycles', 'cycle.ts'), ''))
  await writeFile(join(sources, 'cycles', 'cycle.test.ts'), 'no part of the program')
  await new Promise(done => setTimeout(done, 500))
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(await said()).toBe(`${words} ends`)
})
