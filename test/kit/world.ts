import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { copySampleHome } from './sample-home.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const password = 'a journey through the whole'

/** What GraphQL answers, read freely. */
// biome-ignore lint/suspicious/noExplicitAny: a journey looks at answers as a client would, without our types
export type Json = any

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

export type Pingyi = {
  readonly url: string
  readonly process: ChildProcess
  readonly output: () => string
  readonly stop: () => Promise<number | null>
}

/** Starts the server as `npm start` does, in a home of its own with the sample bureau unless told otherwise, and waits until it is ready. */
export async function startPingyi(env: Record<string, string> = {}): Promise<Pingyi> {
  const home = await mkdtemp(join(tmpdir(), 'pingyi-journey-'))
  const fromSample = !env.PINGYI_HOME && !env.DATABASE_URL && env.PINGYI_SAMPLE !== 'off'
  if (fromSample)
    await copySampleHome(home, async place => {
      const { end, output } = await start(place, {})
      if ((await end()) !== 0) throw new Error(output())
    })
  const { end, ...pingyi } = await start(home, env)
  const stop = async () => {
    const code = await end()
    await rm(home, { recursive: true, force: true })
    return code
  }
  return { ...pingyi, stop }
}

async function start(home: string, env: Record<string, string>) {
  const port = await freePort()
  const settings = { PORT: String(port), PINGYI_HOME: home, PINGYI_ADMIN_PASSWORD: password, NODE_ENV: 'production', ...env }
  const child = spawn('node', ['infra/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => {
      text += chunk
    })
  const url = `http://127.0.0.1:${port}`
  const end = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    if (text.includes('DeprecationWarning')) throw new Error(`the server does what will be refused one day:\n${text}`)
    return child.exitCode
  }
  for (let waited = 0; waited < 1800; waited++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${text}`)
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return { url, process: child, output: () => text, end }
    await pause(100)
  }
  await end()
  throw new Error(`the server was not ready in three minutes:\n${text}`)
}

export type Ask = (query: string, variables?: object) => Promise<{ data: Json; errors?: Json[]; code?: string }>

/** Asks over HTTP with these headers. */
export const asking =
  (url: string, headers: Record<string, string> = {}): Ask =>
  async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables })
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    const answer = (await response.json()) as { data: Json; errors?: Json[] }
    return { ...answer, code: answer.errors?.[0]?.extensions?.code }
  }

/** Signs in and asks with the session's cookie. */
export async function signIn(url: string, username = 'office'): Promise<{ ask: Ask; cookie: string }> {
  const query =
    'mutation($username: String!, $password: String!) { signIn(username: $username, password: $password) { account { username } } }'
  const body = JSON.stringify({ query, variables: { username, password } })
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const cookie = response.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  if (!cookie) throw new Error(`${username} could not sign in: ${await response.text()}`)
  return { ask: asking(url, { cookie }), cookie }
}
