import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer()
const office = server.visitor()
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
const createVerb = `mutation($name: String!, $scopes: [Scope!]!, $expiresOn: Date) {
  createAccessToken(name: $name, scopes: $scopes, expiresOn: $expiresOn) { token accessToken { id name scopes expiresOn lastUsedOn revokedAt } } }`

async function token(scopes: string[], expiresOn?: string) {
  const { data } = await office.ask(createVerb, { name: 'portal', scopes, expiresOn })
  const { token, accessToken } = data.createAccessToken
  return { id: accessToken.id, token, bearer: { authorization: `Bearer ${token}` } }
}
const asked = (query: string, headers: Record<string, string>) => server.visitor().ask(query, {}, headers)

beforeAll(async () => {
  await office.signIn()
})

test('a token is shown once, stored as a hash, and listed without its value', async () => {
  const { token: shown, id } = await token(['READ_STATISTICS'], today)
  expect(shown).toMatch(/^pingyi_[\w-]{43}$/)
  const list = await office.ask('{ accessTokens { items { id name scopes expiresOn lastUsedOn revokedAt } total } }')
  const expected = { id, name: 'portal', scopes: ['READ_STATISTICS'], expiresOn: today, lastUsedOn: null, revokedAt: null }
  expect(list.data.accessTokens.items).toContainEqual(expected)
  const [{ n }] = await server.db.query('select count(*)::int as n from secrets where hash = $1', [shown])
  expect(n).toBe(0)
})

test('a token is limited to its scopes, and never creates tokens or manages accounts', async () => {
  const reader = await token(['READ_RECORDS'])
  const figures = await token(['READ_STATISTICS'])
  const writer = await token(['WRITE'])
  const actions = async (bearer: Record<string, string>) => (await asked('{ me { actions } }', bearer)).data.me.actions
  expect(await actions(reader.bearer)).toContain('PERSON_READ')
  expect(await actions(figures.bearer)).toEqual(expect.arrayContaining(['STATISTICS_READ', 'ORGANIZATION_READ']))
  expect(await actions(figures.bearer)).not.toContain('PERSON_READ')
  const unread = await asked('{ accounts { total } }', figures.bearer)
  expect([unread.code, unread.details]).toEqual(['FORBIDDEN', { action: 'ACCOUNT_READ', scopes: ['READ_RECORDS'] }])
  expect((await asked('{ accounts { total } }', reader.bearer)).data.accounts.total).toBeGreaterThan(0)
  const create = 'mutation { createOrganization(input: { name: "x", kind: PARTY_COMMITTEE }) { id } }'
  const unwritten = await asked(create, reader.bearer)
  expect([unwritten.code, unwritten.details]).toEqual(['FORBIDDEN', { scopes: ['WRITE'] }])
  for (const { bearer } of [reader, figures, writer]) {
    expect((await asked('mutation { createAccessToken(name: "x", scopes: [WRITE]) { token } }', bearer)).code).toBe('FORBIDDEN')
    expect((await asked('mutation { inviteAccount(input: { username: "xy" }) { code } }', bearer)).code).toBe('FORBIDDEN')
    expect((await asked('mutation { changePassword(present: "x", password: "123456789012") }', bearer)).code).toBe('FORBIDDEN')
    expect((await asked('{ accessTokens { total } }', bearer)).details).toEqual({ action: 'ACCESS_TOKEN_MANAGE', scopes: [] })
  }
})

test('a refusal for a missing scope names the scopes that would do', async () => {
  const [figures, writer, both] = [await token(['READ_STATISTICS']), await token(['WRITE']), await token(['READ_RECORDS', 'WRITE'])]
  const details = async (query: string, { bearer }: typeof figures) => (await asked(query, bearer)).details
  const password = 'mutation { changePassword(present: "x", password: "123456789012") }'
  expect(await details(password, writer)).toEqual({ action: 'ACCESS_TOKEN_MANAGE', scopes: [] })
  const invite = 'mutation { inviteAccount(input: { username: "xy" }) { code } }'
  expect(await details(invite, writer)).toEqual({ action: 'ACCOUNT_MANAGE', scopes: [] })
  const id = randomUUID()
  const draw = `mutation { drawUpRoster(id: "${id}", version: 1) { id } }`
  expect(await details(draw, writer)).toEqual({ action: 'CYCLE_READ', scopes: ['READ_STATISTICS', 'READ_RECORDS'] })
  expect(await details(draw, both)).toEqual({ what: 'Cycle', id })
  const exclude = `mutation { excludeFromRoster(id: "${id}", version: 1, reason: "x") { id } }`
  expect(await details(exclude, both)).toEqual({ action: 'STATISTICS_READ', scopes: ['READ_STATISTICS'] })
  const file = await server.visitor().send(`/exports/ledger.xlsx?cycleId=${id}`, { headers: figures.bearer })
  expect(file.details).toEqual({ action: 'LEDGER_READ', scopes: ['READ_RECORDS'] })
  const sent = await server.visitor().send('/imports?name=x.xlsx', { method: 'POST', headers: figures.bearer, body: 'x' })
  expect(sent.details).toEqual({ action: 'ROSTER_IMPORT', scopes: ['WRITE'] })
})

test('the last use of a token is shown as a day', async () => {
  const { id, bearer } = await token(['READ_RECORDS'])
  await asked('{ today }', bearer)
  await asked('{ today }', bearer)
  const { data } = await office.ask('{ accessTokens(page: { number: 1, size: 100 }) { items { id lastUsedOn } } }')
  expect(data.accessTokens.items.find((one: { id: string }) => one.id === id).lastUsedOn).toBe(today)
})

test('an expired, revoked or unknown token, or one of a disabled account, is not signed in', async () => {
  const old = await token(['READ_RECORDS'], today)
  await server.db.query('update access_tokens set expires_on = $2::date - 1 where id = $1', [old.id, today])
  expect((await asked('{ me { everywhere } }', old.bearer)).data.me).toBeNull()
  const revoked = await token(['READ_RECORDS'])
  expect((await asked('{ me { everywhere } }', revoked.bearer)).data.me).toEqual({ everywhere: true })
  const { data } = await office.ask('mutation($id: ID!) { revokeAccessToken(id: $id) { revokedAt } }', { id: revoked.id })
  expect(data.revokeAccessToken.revokedAt).toMatch(/Z$/)
  expect((await asked('{ me { everywhere } }', revoked.bearer)).data.me).toBeNull()
  for (const authorization of ['Bearer pingyi_unknown', 'Bearer', 'Basic b2ZmaWNlOng=', ''])
    expect((await asked('{ me { everywhere } }', { authorization })).data.me).toBeNull()
})

test('a wrong token does not fall back to the cookie', async () => {
  expect((await office.ask('{ me { everywhere } }', {}, { authorization: 'Bearer pingyi_wrong' })).data.me).toBeNull()
})

test('rejects invalid input', async () => {
  const { details } = await office.ask(createVerb, { name: ' ', scopes: [], expiresOn: '2020-01-01' })
  expect(details.problems).toEqual([
    { at: 'name', code: 'MISSING' },
    { at: 'scopes', code: 'MISSING' },
    { at: 'expiresOn', code: 'IN_PAST', limit: today },
  ])
  const nobodys = await office.ask('mutation { revokeAccessToken(id: "00000000-0000-4000-8000-000000000000") { id } }')
  expect(nobodys.code).toBe('NOT_FOUND')
})
