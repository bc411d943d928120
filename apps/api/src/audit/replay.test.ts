import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { expectSameRows } from '../testing/same-rows.ts'
import { testServer } from '../testing/server.ts'
import { replay } from './replay.ts'

const server = testServer()
const { db: copy } = testDatabase()
const { db: later } = testDatabase()
const office = server.visitor()

async function did(query: string, variables: object = {}) {
  const { data, code, text } = await office.ask(query, variables)
  expect(code, text).toBeUndefined()
  // biome-ignore lint/suspicious/noExplicitAny: what the server answers is read freely in tests
  return Object.values(data)[0] as any
}

beforeAll(async () => {
  await office.signIn()
})

test('the log gives every row back, in an empty database', async () => {
  const create = 'mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id version } }'
  const committee = await did(create, { input: { name: '县教育局党委', kind: 'PARTY_COMMITTEE' } })
  const branch = await did(create, {
    input: { name: '第一小学支部', kind: 'PARTY_BRANCH', parentId: committee.id, foundedOn: '2001-02-28' },
  })
  await did('mutation($id: ID!, $v: Int!) { updateOrganization(id: $id, version: $v, input: { shortName: "一小" }) { id } }', {
    ...{ id: branch.id, v: branch.version },
  })
  const person = await did(
    'mutation($o: ID!) { createPerson(input: { name: "阿依古丽·买买提", number: "1", partyStatus: FULL_MEMBER, organizationId: $o, fromOn: "2009-09-01" }) { id version } }',
    { o: branch.id },
  )
  await did('mutation($id: ID!, $v: Int!) { updatePerson(id: $id, version: $v, input: { name: "阿依古丽" }) { id } }', {
    ...{ id: person.id, v: person.version },
  })
  const invited = await did('mutation($p: ID) { inviteAccount(input: { username: "ayguli", personId: $p }) { account { id version } } }', {
    p: person.id,
  })
  const { id, version: v } = invited.account
  await did('mutation($id: ID!, $v: Int!) { disableAccount(id: $id, version: $v) { id } }', { id, v })
  const made = await did('mutation { createAccessToken(name: "t", scopes: [READ_RECORDS, READ_STATISTICS]) { accessToken { id } } }')
  await did('mutation($id: ID!) { revokeAccessToken(id: $id) { id } }', made.accessToken)

  const { events, rows } = await replay(server.db.manager, copy.manager)
  expect(events).toBeGreaterThan(10)
  expect(rows).toBeGreaterThan(events)
  const counts = await expectSameRows(server.db, copy)
  expect(counts).toMatchObject({ organizations: 2, people: 1, memberships: 1, access_tokens: 1, accounts: 2 })
  expect(counts.posts).toBeGreaterThan(5)
})

test('erased text is empty in the copy, all else is there', async () => {
  await server.db.query(`delete from audit_texts where text in ('"阿依古丽·买买提"', '"阿依古丽"', '"1"')`)
  await replay(server.db.manager, later.manager)
  expect(await later.query('select name, number, pinyin, party_status from people')).toEqual([
    { name: '', number: null, pinyin: expect.stringContaining('a'), party_status: 'FULL_MEMBER' },
  ])
})
