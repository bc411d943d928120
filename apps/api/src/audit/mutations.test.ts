import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Unit } from '../organizations/unit.ts'
import { makeContext } from '../platform/context.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import { transact } from '../platform/database/transact.ts'
import { makeSchema } from '../schema.ts'
import { ask, office } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeAccount } from '../testing/makers.ts'

const { db } = testDatabase()
const source = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const files = globSync('**/*.ts', { cwd: new URL('..', import.meta.url) }).filter(file => !file.includes('.test.'))

/** The things whose verbs are made by `revisionVerbs`. */
const revised = files.flatMap(file => [...source(file).matchAll(/\brevisionVerbs\((\w+),/g)].map(([, thing]) => thing!))

/** Each mutation in a file with the source of its method. A method named for the thing stands for one of each thing. */
function methodsOf(text: string): [string, string][] {
  return text
    .split(/@Mutation\(/)
    .slice(1)
    .flatMap((part): [string, string][] => {
      const verb = /^ +\[`(\w+)\$\{Item\.name\}`\]\(/m.exec(part)?.[1]
      if (verb) return revised.map(thing => [`${verb}${thing}`, part])
      const name = /^ {2}(?:async )?(\w+)\(/m.exec(part)?.[1]
      return name ? [[name, part]] : []
    })
}

/** True if the source calls `transact`, or a function of its feature that does. */
function transacts(text: string, folder: string): boolean {
  if (/\btransact\(/.test(text)) return true
  const called = [...text.matchAll(/\b(\w+)\(/g)].map(([, name]) => name)
  const near = files.filter(file => file.startsWith(`${folder}/`) && !file.endsWith('.resolver.ts')).map(source)
  return near.some(
    one => /\btransact\(/.test(one) && called.some(name => new RegExp(`export (async )?(function|const) ${name}\\b`).test(one)),
  )
}

test('every mutation starts its transaction in transact, which appends its events', async () => {
  const names = Object.keys((await makeSchema()).getMutationType()!.getFields())
  const methods = new Map(
    files
      .filter(file => file.endsWith('.resolver.ts') || file.endsWith('/revision-verbs.ts'))
      .flatMap(file => methodsOf(source(file)).map(([name, text]) => [name, transacts(text, file.split('/')[0]!)] as const)),
  )
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => methods.get(name) !== true)).toEqual([])
})

/** A restored backup contains the log of its rows. */
const bringsItsLog = 'backups/restore-backup.ts'

test('hand-written statements go through writeMany, except for secrets, notifications and staged rows', () => {
  const writes = /\b(insert into|update|delete from)\s+(?!set\b)([a-z_$]+)/g
  const byHand = files
    .filter(
      file =>
        !/^(platform|migrations|testing)\//.test(file) && !['audit/replay.ts', 'accounts/sessions/secrets.ts', bringsItsLog].includes(file),
    )
    .flatMap(file => [...source(file).matchAll(writes)].map(([, , table]) => `${file}: ${table}`))
    .filter(
      one =>
        !/: (secrets|import_rows|imports|notifications|deadline_notices)$/.test(one) && !source(one.split(':')[0]!).includes('writeMany('),
    )
  expect(byHand).toEqual([])
})

test('rolls back a write without an event, and an event without its write', () =>
  sandbox(db, async tx => {
    const actor = office((await makeAccount(tx, { everywhere: true })).id)
    const context = makeContext(tx, actor)
    const unit = { name: '某校', kind: 'SCHOOL' } as const
    await expect(transact(context, null, one => insert(one, Unit, unit))).rejects.toThrow('without an audit event')
    await expect(transact(context, null, async () => 1)).rejects.toThrow('recorded no audit event')
    await expect(
      transact(context, null, async one => {
        const { id } = await insert(one, Unit, unit)
        record(one, actor, 'unit.created', { type: 'Unit', id })
        throw new Error('too late')
      }),
    ).rejects.toThrow('too late')
    expect(await tx.count(Unit)).toBe(0)
    expect((await ask(tx, actor, '{ auditEvents { total } }')).data.auditEvents.total).toBe(0)
  }))
