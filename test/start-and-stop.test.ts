import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asking, freePort, password, root } from './kit/world.ts'

let home: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pingyi-start-'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** `npm start` with these settings; what it said and how it ended. */
function npmStart(env: Record<string, string>) {
  const settings = { ...process.env, NODE_ENV: 'production', PINGYI_ADMIN_PASSWORD: password, PINGYI_HOME: home, ...env }
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      text += chunk
    })
  return { child, said: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

async function until(holds: () => Promise<boolean> | boolean, seconds: number) {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s`)
    await new Promise(done => setTimeout(done, 100))
  }
}

/** The processes that work in this home: the server's, and its PostgreSQL's. */
async function left(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid,args'])
  return stdout.split('\n').filter(line => line.includes(home))
}

test('the same home twice: the second start finds what the first left, and SIGTERM to npm ends all with 0', async () => {
  for (const round of [1, 2]) {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const { child, said, ended } = npmStart({ PORT: String(port), PINGYI_SAMPLE: 'off' })
    await until(async () => (await fetch(`${url}/readyz`).catch(() => null))?.status === 200, 120)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await asking(url)('{ installation { empty } }')).data.installation.empty).toBe(true)
    expect(said()).toContain(String(port))
    expect(await left(), `round ${round}`).not.toEqual([])
    child.kill('SIGTERM')
    expect(await ended, said()).toBe(0)
    await until(async () => (await left()).length === 0, 10)
  }
})

test.each([
  ['a port in use', async (port: number) => ({ PORT: String(port) })],
  [
    'a database out of reach',
    async () => ({ PORT: String(await freePort()), DATABASE_URL: `postgres://x:y@127.0.0.1:${await freePort()}/z` }),
  ],
  ['a home that cannot be written', async () => ({ PORT: String(await freePort()), PINGYI_HOME: '/proc/pingyi' })],
  ['a port that is none', async () => ({ PORT: 'many' })],
  ['an origin that is none', async () => ({ PINGYI_CORS_ORIGINS: 'https://portal.example.org, portal' })],
])('%s is one clear line, and 1', async (_, settings) => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { said, ended } = npmStart(await settings((other.address() as { port: number }).port))
  expect(await ended).toBe(1)
  other.close()
  expect(said().trim().split('\n')).toHaveLength(1)
  expect(said()).toMatch(/^pingyi: /)
})
