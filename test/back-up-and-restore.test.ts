import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { type Ask, freePort, type Json, root, signIn, startPingyi } from './kit/world.ts'

const home = await mkdtemp(join(tmpdir(), 'pingyi-operated-'))
const elsewhere = await mkdtemp(join(tmpdir(), 'pingyi-copies-'))
const whole = join(elsewhere, 'whole.gz')
let port = String(await freePort())
afterAll(() => Promise.all([home, elsewhere].map(folder => rm(folder, { recursive: true, force: true }))))

/** One of the operator's commands in this home: what it said, and how it ended. */
const run = (...args: string[]) => runIn({}, ...args)
const runIn = (settings: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; said: string }>(done => {
    const env = { ...process.env, PINGYI_HOME: home, PORT: port, NODE_ENV: 'production', ...settings }
    execFile('node', ['infra/run.mjs', ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })

const doctor = async () => {
  const { code, said } = await run('doctor', '--json')
  const { healthy, findings }: { healthy: boolean; findings: Json[] } = JSON.parse(said)
  return { code, healthy, wrong: findings.filter(({ level }) => level === 'wrong'), findings }
}

const tablesOf = (path: string): Json => JSON.parse(readFileSync(`${path}.json`, 'utf8')).tables

/** What an office sees: the audit log from its beginning, and the figures of every cycle. */
async function seen(ask: Ask, events: number) {
  const log: Json[] = []
  for (let page = 1; log.length < events; page++) {
    const query =
      'query q($n: Int!) { auditEvents(page: { number: $n, size: 100 }, sort: { field: SEQ, order: ASC }) { items { seq at kind subjectId } } }'
    const { data, errors } = await ask(query, { n: page })
    if (errors) throw new Error(JSON.stringify(errors))
    log.push(...data.auditEvents.items)
  }
  const { data } = await ask('{ cycles { items { id name } } reviews { total } opinions { total } people { total } }')
  return { log: log.slice(0, events), ...data }
}

/** Where the owner of the tables reaches them while the server runs. */
async function ownerUrl() {
  const passwords = JSON.parse(await readFile(join(home, 'database.json'), 'utf8'))
  const dbPort = readFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://pingyi_owner:${passwords.owner}@127.0.0.1:${dbPort}/pingyi`
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: await ownerUrl() })
  await client.connect()
  return work(client).finally(() => client.end())
}

test('backup beside a working server, wipe, restore: the same counts, the same audit log, a healthy doctor; hurt copies are refused', async () => {
  const first = await startPingyi({ PINGYI_HOME: home })
  port = new URL(first.url).port
  const { ask } = await signIn(first.url)
  let writing = true
  const writer = (async () => {
    for (let i = 0; writing; i++) {
      const { errors } = await ask('mutation m($n: String!) { createUnit(input: { name: $n, kind: SCHOOL }) { id } }', { n: `第${i}学校` })
      expect(errors).toBeUndefined()
    }
  })()
  const busy = await run('backup', join(elsewhere, 'busy.gz'))
  writing = false
  await writer
  expect(busy.said).toContain('found identical')
  expect(await run('backup', whole)).toMatchObject({ code: 0, said: expect.stringMatching(/✓ .*\n.*rows.*events in the audit log/) })
  const unverified = await runIn({ DATABASE_URL: await ownerUrl() }, 'backup', join(elsewhere, 'unverified.gz'))
  expect(unverified).toMatchObject({ code: 1, said: expect.stringMatching(/^pingyi: .* is written, but not verified: the role/) })
  const tables = tablesOf(whole)
  expect(tablesOf(join(elsewhere, 'busy.gz')).units.rows).toBeLessThanOrEqual(tables.units.rows)
  const before = await seen(ask, tables.audit_events.rows)
  expect(before.reviews.total).toBeGreaterThan(100)
  expect((await run('restore', whole, '--replace=pingyi')).said).toMatch(/^pingyi: .*in use by another Pingyi/)
  expect(await doctor()).toMatchObject({ code: 0, healthy: true, wrong: [] })
  await asOwner(client => client.query('alter table audit_events disable trigger user'))
  expect(await doctor()).toMatchObject({
    code: 1,
    healthy: false,
    wrong: [{ subject: 'audit log', advice: expect.stringContaining('backup') }],
  })
  await first.stop()

  await rm(home, { recursive: true })
  const bytes = await readFile(whole)
  const hurt = { 'cut.gz': bytes.subarray(0, bytes.length - 100), 'altered.gz': Buffer.from(bytes) }
  hurt['altered.gz'][bytes.length >> 1]! ^= 1
  for (const [name, content] of Object.entries(hurt)) {
    const path = join(elsewhere, name)
    await writeFile(path, content)
    expect(await run('restore', path)).toMatchObject({ code: 1, said: expect.stringMatching(/^pingyi: .* can't be restored: it /) })
    expect(existsSync(home) ? readdirSync(home) : []).toEqual([])
  }
  const link = join(home, 'postgres')
  await mkdir(home, { recursive: true })
  await symlink(join(elsewhere, 'gone'), link)
  expect(await run('restore', whole)).toMatchObject({ code: 1, said: expect.stringContaining(`delete the link ${link} and restore`) })
  await unlink(link)
  expect(await run('restore', whole)).toMatchObject({ code: 0, said: expect.stringContaining('restored and found identical') })
  expect(await doctor()).toMatchObject({ code: 0, healthy: true, wrong: [] })

  const full = await run('restore', join(elsewhere, 'busy.gz'))
  expect(full).toMatchObject({ code: 1, said: expect.stringContaining('--replace=pingyi') })
  expect((await run('restore', join(elsewhere, 'cut.gz'), '--replace=pingyi')).code).toBe(1)
  const again = join(elsewhere, 'again.gz')
  expect((await run('backup', again)).code).toBe(0)
  expect(tablesOf(again)).toEqual(tables)

  const second = await startPingyi({ PINGYI_HOME: home })
  expect(await seen((await signIn(second.url)).ask, tables.audit_events.rows)).toEqual(before)
  await second.stop()
}, 240_000)

test('a backup that is stopped while the database starts says so, and leaves nothing running', async () => {
  const child = execFile('node', ['infra/run.mjs', 'backup', join(elsewhere, 'stopped.gz')], {
    cwd: root,
    env: { ...process.env, PINGYI_HOME: home },
  })
  let said = ''
  child.stderr!.on('data', text => {
    said += text
  })
  await expect.poll(() => existsSync(join(home, 'start.lock'))).toBe(true)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect({ code, said }).toEqual({ code: 1, said: 'pingyi: stopped before the end; no backup was made\n' })
  expect(readdirSync(elsewhere).filter(name => name.startsWith('stopped'))).toEqual([])
  expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
})
