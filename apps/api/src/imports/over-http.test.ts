import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '../accounts/sessions/password.ts'
import { setPassword } from '../accounts/sessions/secrets.ts'
import type { Tx } from '../platform/database/tx.ts'
import { type HostileSheet, hostileSheets, workbookOf, writeZip } from '../testing/crafted-workbooks.ts'
import { makeAccount } from '../testing/makers.ts'
import { bureauRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { officePassword, testServer } from '../testing/server.ts'

const home = mkdtempSync(join(tmpdir(), 'pingyi-home-'))
const server = testServer({ home })
const office = server.visitor()
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
beforeAll(() => office.signIn())
afterAll(() => rmSync(home, { recursive: true }))

type Body = Buffer | ReadableStream
const upload = (body: Body, { who = office, type = xlsx, name = '名册.xlsx' } = {}) =>
  who.send(`/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: body as BodyInit,
    headers: { 'content-type': type },
    ...(body instanceof ReadableStream && { duplex: 'half' as never }),
  })
const read = async (id: string) =>
  (
    await office.ask(
      `query($id: ID!) { import(id: $id) { id version status done total fileName
        report { problemCount sheets { sheet create unchanged } problems { sheet row column code value limit } } } }`,
      { id },
    )
  ).data.import

/** Waits until the import is finished while other requests are sent. Returns it with the slowest answer to them. */
async function settled(id: string) {
  let slowest = 0
  for (let i = 0; i < 1_000; i++) {
    const began = performance.now()
    await server.visitor().send('/healthz')
    slowest = Math.max(slowest, performance.now() - began)
    const row = await read(id)
    if (row.status !== 'READING' && row.status !== 'APPLYING') return { ...row, slowest }
    await wait(20)
  }
  throw new Error('it never ends')
}
const sent = async (body: Body) => {
  const { status, text } = await upload(body)
  expect(status, text).toBe(202)
  return settled(JSON.parse(text).id)
}
const confirm = ({ id, version }: { id: string; version: number }) =>
  office.ask('mutation($id: ID!, $version: Int!) { confirmImport(id: $id, version: $version) { status } }', { id, version })

test('sends, checks, confirms and applies a file, and deletes it', async () => {
  const rows = bureauRows(2, 5)
  const [first, ...others] = rows.PEOPLE
  const named = { ...rows, PEOPLE: [{ ...first, name: '古丽〃米娜' }, ...others] }
  const file = await rosterWorkbook({ ...named, APPOINTMENTS: [], RESPONSIBILITIES: [] })
  const checked = await sent(file)
  expect(checked).toMatchObject({ status: 'CHECKED', fileName: '名册.xlsx', total: 8 })
  expect((await confirm(checked)).data.confirmImport.status).toBe('APPLYING')
  expect(await settled(checked.id)).toMatchObject({ status: 'APPLIED', done: 8, total: 8 })
  const { data } = await office.ask('{ people(filter: { search: "gulimina" }) { items { name originalName } } }')
  expect(data.people.items).toEqual([{ name: '古丽·米娜', originalName: '古丽〃米娜' }])
  expect((await sent(file)).report.sheets).toEqual([
    { sheet: '组织', create: 0, unchanged: 3 },
    { sheet: '人员', create: 0, unchanged: 5 },
  ])
  expect(readdirSync(join(home, 'uploads'))).toEqual([])
})

test('refuses anonymous visitors, actors without the right, tokens for reading, and other kinds of file', async () => {
  const file = await rosterWorkbook(bureauRows(1, 1))
  expect(await upload(file, { who: server.visitor() })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  const { id } = await makeAccount(server.db.manager, { username: 'somebody' })
  await setPassword(server.db.manager as Tx, id, await hashPassword(officePassword))
  const somebody = server.visitor()
  await somebody.signIn('somebody')
  expect(await upload(file, { who: somebody })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  const { data } = await office.ask('mutation { createAccessToken(name: "r", scopes: [READ_RECORDS], expiresOn: "2030-06-15") { token } }')
  const reader = await server.visitor().send('/imports', {
    method: 'POST',
    body: file as never,
    headers: { 'content-type': xlsx, authorization: `Bearer ${data.createAccessToken.token}` },
  })
  expect(reader).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  expect(await upload(file, { type: 'application/json' })).toMatchObject({ status: 415, code: 'BAD_REQUEST' })
  expect(await upload(file, { type: 'text/plain' })).toMatchObject({ status: 403, details: { reason: 'CROSS_SITE' } })
})

test('refuses more than 20 MB, declared or not, with an answer that the client receives', async () => {
  const declared = await upload(Buffer.alloc(21 * 1_048_576))
  expect(declared).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED', details: { limit: 'file', max: 20_971_520 } })
  let left = 25
  const undeclared = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(1_048_576))
      else controller.close()
    },
  })
  expect(await upload(undeclared)).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED' })
  expect(readdirSync(join(home, 'uploads'))).toEqual([])
})

test('stores a missing or strange file name in a form that can be shown', async () => {
  const empty = Buffer.from('not a workbook')
  const nameOf = async (name: string) => (await settled(JSON.parse((await upload(empty, { name })).text).id)).fileName
  expect(await nameOf('')).toBe('roster.xlsx')
  expect(await nameOf(`..\u0000/${'长'.repeat(300)}`)).toBe(`../${'长'.repeat(197)}`)
})

const codes: Record<HostileSheet, string> = {
  rows1m: 'REFUSED TOO_MANY',
  pad1g: 'FAILED UNREADABLE_FILE',
  farcell: 'FAILED UNREADABLE_FILE',
  dtd: 'FAILED UNREADABLE_FILE',
  merge: 'REFUSED UNKNOWN',
  colspan: 'REFUSED UNKNOWN',
  dv: 'REFUSED UNKNOWN',
  proto: 'REFUSED UNKNOWN',
}
test.each(Object.keys(hostileSheets) as HostileSheet[])('the workbook %s: a clear report, others are answered meanwhile', async name => {
  const path = join(home, 'crafted.xlsx')
  await writeZip(path, workbookOf(hostileSheets[name]()))
  const { status, report, slowest } = await sent(readFileSync(path))
  expect(`${status} ${report.problems[0].code}`).toBe(codes[name])
  expect(slowest).toBeLessThan(300)
})

test('the template exists in both languages, with an example and instructions', async () => {
  for (const [lang, titles] of [
    ['zh', ['组织', '人员', '职务', '联系点', '说明']],
    ['en', ['Organisations', 'People', 'Posts', 'Contact points', 'Notes']],
  ] as const) {
    const answer = await fetch(`${server.url()}/exports/roster-template.xlsx?lang=${lang}`, { headers: { cookie: office.cookie } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, xlsx])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await answer.arrayBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(titles)
    expect(workbook.worksheets[0]!.rowCount).toBe(2)
  }
  expect((await server.visitor().send('/exports/roster-template.xlsx')).status).toBe(401)
})
