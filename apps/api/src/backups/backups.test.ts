import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { testPostgresAt } from '../../../../infra/testing/postgres.mjs'
import { makeDatabase } from '../database.ts'
import { makeOrganization } from '../testing/makers.ts'
import { testServer } from '../testing/server.ts'
import { differences } from './compare.ts'
import type { Manifest } from './manifest.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { inScratchDatabase } from './scratch.ts'
import { writeBackup } from './write-backup.ts'

const server = testServer()
const postgres = testPostgresAt(inject('postgres'))
const folder = mkdtempSync(join(tmpdir(), 'pingyi-backups-'))
const whole = join(folder, 'whole')
const names: string[] = []
let manifest: Manifest

const wild = 'tab\there, line\nthere, \\. and \\N and "张三丰" 😀'

beforeAll(async () => {
  await server.visitor().signIn()
  await makeOrganization(server.db.manager, { name: wild, parent: await makeOrganization(server.db.manager) })
  await writeBackup(server.ownerUrl, whole)
  manifest = await checkBackup(whole)
})
afterAll(async () => {
  for (const name of names) await postgres.drop(name)
})

async function newDatabase(): Promise<string> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`
  names.push(name)
  await postgres.create(name)
  return name
}

async function inside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

const count = (url: string, table: string) =>
  inside(url, async client => Number((await client.query(`select count(*) from ${table}`)).rows[0].count))

test('a restored database equals the original and is usable by the server’s role; sessions are left out', async () => {
  const name = await newDatabase()
  const url = postgres.ownerUrl(name)
  await restoreBackup(url, whole, manifest)
  expect(await inside(url, client => differences(client, manifest))).toEqual([])
  expect(manifest.tables.organizations!.rows).toBe(2)
  expect(manifest.tables.audit_events!.rows).toBeGreaterThan(0)
  await inside(postgres.appUrl(name), async client => {
    expect((await client.query('select name from organizations where parent_id is not null')).rows).toEqual([{ name: wild }])
    expect((await client.query("select kind from secrets where kind = 'SESSION'")).rowCount).toBe(0)
    expect((await client.query("select kind from secrets where kind = 'PASSWORD'")).rowCount).toBe(1)
    await expect(client.query('delete from audit_events')).rejects.toThrow('append-only')
    const { rows } = await client.query(
      "insert into audit_events (kind, subject_type, subject_id, payload) values ('x', 'X', gen_random_uuid(), '{}') returning seq",
    )
    expect(Number(rows[0].seq)).toBeGreaterThan(manifest.tables.audit_events!.rows)
    await expect(client.query("update organizations set unit_id = gen_random_uuid() where kind = 'PARTY_BRANCH'")).rejects.toThrow('fkey')
  })
  expect(await inside(url, client => differences(client, manifest))).toEqual(['audit_events'])
})

test('rejects a backup that is truncated, altered or of another kind', async () => {
  const bytes = readFileSync(whole)
  const text = gunzipSync(bytes).toString('utf8')
  const lines = text.split('\n')
  const table: [string, Buffer, RegExp][] = [
    ['cut off', bytes.subarray(0, bytes.length - 1), /cut off/],
    ['cut in the middle', bytes.subarray(0, bytes.length / 2), /cut off/],
    ['nothing', Buffer.alloc(0), /cut off/],
    ['without its last line', gzipSync(`${lines.slice(0, -2).join('\n')}\n`), /cut off/],
    ['without its end', gzipSync(text.slice(0, -20)), /not a backup|cut off/],
    ['cut between rows', gzipSync(`${lines.slice(0, 40).join('\n')}\n`), /cut off/],
    [
      'a bit turned',
      Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 8 : byte))),
      /damaged|altered|cut off|not a backup/,
    ],
    ['a word changed', gzipSync(text.replace('tab\\there', 'tab\\tHERE')), /organizations is not what was written/],
    ['a row more', gzipSync(text.replace(/("table":"accounts".*\n)(.*\n)/, '$1$2$2')), /accounts is not what was written/],
    ['another version', gzipSync(text.replace(/"version":"[^"]*"/, '"version":"0.0.1"')), /altered/],
    ['a longer end', gzipSync(`${text}${lines[0]}\n`), /follows its end/],
    ['no backup', Buffer.from('PK and so on'), /not a backup/],
    ['another archive', gzipSync('{"name":"pingyi"}\n'), /not a backup/],
  ]
  for (const [name, content, reason] of table) {
    const path = join(folder, 'hurt')
    writeFileSync(path, content)
    await expect(checkBackup(path), name).rejects.toThrow(reason)
  }
})

test('a failed restore leaves the database as it was', async () => {
  const before = await count(server.ownerUrl, 'organizations')
  const hurt = join(folder, 'hurt-after-check')
  writeFileSync(hurt, gzipSync(gunzipSync(readFileSync(whole)).toString('utf8').replace('tab\\there', 'tab\\tHERE')))
  await expect(restoreBackup(server.ownerUrl, hurt, manifest)).rejects.toThrow('organizations')
  const ofLater = { ...manifest, migrations: [...manifest.migrations, 'Later9999999999999'] }
  await expect(restoreBackup(server.ownerUrl, whole, ofLater)).rejects.toThrow('newer Pingyi')
  expect(await count(server.ownerUrl, 'organizations')).toBe(before)
})

test('a backup of an older version is migrated after it is restored', async () => {
  const old = await newDatabase()
  const db = await makeDatabase({ url: postgres.ownerUrl(old) }).initialize()
  await db.query('create table migrations (id serial primary key, "timestamp" bigint not null, name varchar not null)')
  const first = db.migrations[0]!
  await first.up(db.createQueryRunner())
  await db.query("insert into migrations (timestamp, name) values ('1763800000000', $1)", [first.constructor.name])
  await db.query("insert into units (name, kind) values ('幼儿园', 'SCHOOL')")
  const path = join(folder, 'old')
  await writeBackup(postgres.ownerUrl(old), path)
  const present = await newDatabase()
  await restoreBackup(postgres.ownerUrl(present), path, await checkBackup(path))
  expect(await count(postgres.ownerUrl(present), 'migrations')).toBe(db.migrations.length)
  expect(await count(postgres.appUrl(present), 'units')).toBe(1)
  await db.destroy()
})

test('the temporary database is dropped, even after a failure', async () => {
  let scratch = ''
  const work = inScratchDatabase(postgres.superUrl('postgres'), server.ownerUrl, async url => {
    scratch = url
    await restoreBackup(url, whole, manifest)
    expect(await count(url, 'organizations')).toBe(2)
    throw new Error('on purpose')
  })
  await expect(work).rejects.toThrow('on purpose')
  await expect(count(scratch, 'organizations')).rejects.toThrow('does not exist')
})

test('a transaction during a backup is in it as a whole or not at all', async () => {
  let writing = true
  let done = 0
  const write = async () => {
    for (; writing; done++)
      await server.db.transaction(async tx => {
        const [{ id }] = await tx.query("insert into units (name, kind) values (gen_random_uuid()::text, 'SCHOOL') returning id")
        await tx.query("insert into audit_events (kind, subject_type, subject_id, payload) values ('unit.created', 'Unit', $1, '{}')", [id])
      })
  }
  const writers = [write(), write(), write()]
  await vi.waitUntil(() => done > 3)
  const path = join(folder, 'busy')
  await writeBackup(server.ownerUrl, path)
  writing = false
  await Promise.all(writers)
  const busy = await checkBackup(path)
  const name = await newDatabase()
  await restoreBackup(postgres.ownerUrl(name), path, busy)
  const written = await inside(postgres.ownerUrl(name), client =>
    client.query(`select count(*)::int as units, count(e.subject_id)::int as events from units u
      full join (select subject_id from audit_events where kind = 'unit.created') e on e.subject_id = u.id`),
  )
  expect(written.rows[0].units).toBeGreaterThan(0)
  expect(written.rows[0].events).toBe(written.rows[0].units)
})
