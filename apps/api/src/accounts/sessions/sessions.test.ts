import { beforeAll, describe, expect, test } from 'vitest'
import { forgetStatements, statements } from '../../testing/database.ts'
import { makePerson } from '../../testing/makers.ts'
import { officePassword, testServer, type Visitor } from '../../testing/server.ts'

const server = testServer()
const office = server.visitor()
const me = async (visitor: Visitor) => (await visitor.ask('{ me { account { id username status } } }')).data.me?.account ?? null
const events = async () => (await server.db.query('select kind from audit_events order by seq')).map(({ kind }: { kind: string }) => kind)
const passing = 'a long enough password'
const inviteVerb = `mutation($username: String!, $personId: ID) { inviteAccount(input: { username: $username, personId: $personId }) { code expiresAt account { id version status } } }`
const acceptVerb =
  'mutation($code: String!, $password: String!) { acceptInvitation(code: $code, password: $password) { account { id username } } }'

beforeAll(async () => {
  await office.signIn()
})

/** A signed-in person with an account. */
async function somebody(username: string) {
  const { id: personId } = await makePerson(server.db.manager)
  const { data } = await office.ask(inviteVerb, { username, personId })
  const visitor = server.visitor()
  await visitor.ask(acceptVerb, { code: data.inviteAccount.code, password: passing })
  const { id } = data.inviteAccount.account
  return {
    visitor,
    id,
    personId,
    version: async () => (await office.ask('query($id: ID!) { account(id: $id) { version } }', { id })).data.account.version,
  }
}

describe('a session', () => {
  test('starts with the right password, however the user name is spelt', async () => {
    const visitor = server.visitor()
    expect(await me(visitor)).toBeNull()
    const { data, headers } = await visitor.signIn('  ＯＦＦＩＣＥ ')
    expect(data.signIn.everywhere).toBe(true)
    expect(headers.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await me(visitor)).username).toBe('office')
    expect((await events()).at(-1)).toBe('account.signedIn')
  })

  test('costs a request at most two statements, and one write a minute', async () => {
    const { visitor } = await somebody('statements')
    forgetStatements()
    await visitor.ask('{ me { everywhere } }')
    await visitor.ask('{ me { everywhere } }')
    expect(statements.map(one => one.split('\n')[0])).toEqual(['-- who asks', '-- ties of the day', '-- who asks', '-- ties of the day'])
    await server.db.query("update secrets set seen_at = now() - interval '2 minutes'")
    forgetStatements()
    await visitor.ask('{ me { everywhere } }')
    await visitor.ask('{ me { everywhere } }')
    expect(statements.filter(one => one.startsWith('-- seen'))).toHaveLength(1)
  })

  test('is stored only as a hash', async () => {
    const visitor = server.visitor()
    await visitor.signIn()
    const [{ n }] = await server.db.query('select count(*)::int as n from secrets where hash = $1', [
      visitor.cookie.slice('session='.length),
    ])
    expect(n).toBe(0)
  })

  test('is new after signing in, which prevents session fixation', async () => {
    const visitor = server.visitor()
    visitor.cookie = 'session=prepared-by-somebody-else'
    await visitor.signIn()
    expect(visitor.cookie).not.toContain('prepared')
    const first = visitor.cookie
    await visitor.signIn()
    expect(visitor.cookie).not.toBe(first)
    const old = server.visitor()
    old.cookie = first
    expect(await me(old)).toBeNull()
  })

  test('ends by signing out', async () => {
    const visitor = server.visitor()
    await visitor.signIn()
    const copy = server.visitor()
    copy.cookie = visitor.cookie
    expect((await visitor.ask('mutation { signOut }')).data.signOut).toBe(true)
    expect(visitor.cookie).toBe('')
    expect(await me(copy)).toBeNull()
    expect((await events()).at(-1)).toBe('account.signedOut')
    expect((await visitor.ask('mutation { signOut }')).data.signOut).toBe(true)
  })

  for (const [name, change] of Object.entries({
    'after 30 minutes without a request': "seen_at = now() - interval '31 minutes'",
    'after 8 hours in any case': "expires_at = now() - interval '1 second'",
  }))
    test(`ends ${name}`, async () => {
      const { visitor, id } = await somebody(`ends-${change.length}`)
      expect(await me(visitor)).not.toBeNull()
      await server.db.query(`update secrets set ${change} where kind = 'SESSION' and account_id = $1`, [id])
      expect(await me(visitor)).toBeNull()
    })

  test('lasts 8 hours', async () => {
    const [{ hours }] = await server.db.query(
      "select max(extract(epoch from expires_at - created_at)::int / 3600) as hours from secrets where kind = 'SESSION'",
    )
    expect(hours).toBe(8)
  })

  test('ends on the next request after its account is disabled; other sessions continue', async () => {
    const { visitor, id, version } = await somebody('disabled')
    const { data } = await office.ask('mutation($id: ID!, $v: Int!) { disableAccount(id: $id, version: $v) { status } }', {
      id,
      v: await version(),
    })
    expect(data.disableAccount.status).toBe('DISABLED')
    expect(await me(visitor)).toBeNull()
    expect((await visitor.signIn('disabled', passing)).code).toBe('WRONG_CREDENTIALS')
    expect(await me(office)).not.toBeNull()
    await office.ask('mutation($id: ID!, $v: Int!) { enableAccount(id: $id, version: $v) { status } }', { id, v: await version() })
    expect((await server.visitor().signIn('disabled', passing)).code).toBeUndefined()
  })
})

describe('a password', () => {
  test('changes by its present value and ends every other session', async () => {
    const { visitor } = await somebody('changes')
    const elsewhere = server.visitor()
    await elsewhere.signIn('changes', passing)
    const change = 'mutation($present: String!, $password: String!) { changePassword(present: $present, password: $password) }'
    expect((await visitor.ask(change, { present: 'wrong', password: 'another long password' })).code).toBe('WRONG_CREDENTIALS')
    const short = await visitor.ask(change, { present: passing, password: 'short' })
    expect(short.details).toEqual({ problems: [{ at: 'password', code: 'TOO_SHORT', limit: 12 }] })
    const before = visitor.cookie
    expect((await visitor.ask(change, { present: passing, password: 'another long password' })).data.changePassword).toBe(true)
    expect(visitor.cookie).not.toBe(before)
    expect(await me(visitor)).not.toBeNull()
    expect(await me(elsewhere)).toBeNull()
    expect((await elsewhere.signIn('changes', passing)).code).toBe('WRONG_CREDENTIALS')
    expect((await elsewhere.signIn('changes', 'another long password')).code).toBeUndefined()
  })
})

describe('an invitation', () => {
  test('works once within 7 days, also in lower case and without dashes', async () => {
    const { data } = await office.ask(inviteVerb, { username: 'Invited' })
    const { code, account, expiresAt } = data.inviteAccount
    expect(account.status).toBe('INVITED')
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    const visitor = server.visitor()
    expect((await visitor.ask(acceptVerb, { code: 'ABCD-ABCD', password: passing })).code).toBe('WRONG_CREDENTIALS')
    expect((await visitor.ask(acceptVerb, { code, password: 'short' })).code).toBe('INVALID')
    const accepted = await visitor.ask(acceptVerb, { code: code.toLowerCase().replaceAll('-', ' '), password: passing })
    expect(accepted.data.acceptInvitation.account.username).toBe('invited')
    expect((await me(visitor)).status).toBe('ACTIVE')
    expect((await server.visitor().ask(acceptVerb, { code, password: passing })).code).toBe('WRONG_CREDENTIALS')
    expect((await office.ask(inviteVerb, { username: 'INVITED ' })).details.problems).toEqual([{ at: 'username', code: 'TAKEN' }])
  })

  test('is refused after it has expired', async () => {
    const { data } = await office.ask(inviteVerb, { username: 'late' })
    await server.db.query("update secrets set expires_at = now() - interval '1 second' where kind = 'INVITATION'")
    expect((await server.visitor().ask(acceptVerb, { code: data.inviteAccount.code, password: passing })).code).toBe('WRONG_CREDENTIALS')
  })

  test('is not stored: the same idempotency key makes no second account, but a new code', async () => {
    const keyed = inviteVerb.replace('$personId: ID)', '$personId: ID, $key: String)').replace('})', '}, idempotencyKey: $key)')
    const keyedAsk = () => office.ask(keyed, { username: 'twice', key: 'twice' })
    const [first, second] = [await keyedAsk(), await keyedAsk()]
    expect(second.data.inviteAccount.account.id).toBe(first.data.inviteAccount.account.id)
    expect(second.data.inviteAccount.code).not.toBe(first.data.inviteAccount.code)
    const [{ answer }] = await server.db.query("select answer::text from idempotency_keys where key = 'twice'")
    expect(answer).not.toContain(first.data.inviteAccount.code)
    expect((await server.visitor().ask(acceptVerb, { code: first.data.inviteAccount.code, password: passing })).code).toBe(
      'WRONG_CREDENTIALS',
    )
  })

  test('after a reset replaces password, sessions and tokens', async () => {
    const { visitor, id, version } = await somebody('reset')
    const created = await visitor.ask('mutation { createAccessToken(name: "t", scopes: [READ_RECORDS]) { token } }')
    const bearer = { authorization: `Bearer ${created.data.createAccessToken.token}` }
    const { data } = await office.ask('mutation($id: ID!, $v: Int!) { resetAccount(id: $id, version: $v) { code account { status } } }', {
      id,
      v: await version(),
    })
    expect(data.resetAccount.account.status).toBe('INVITED')
    expect(await me(visitor)).toBeNull()
    expect((await visitor.signIn('reset', passing)).code).toBe('WRONG_CREDENTIALS')
    await server.visitor().ask(acceptVerb, { code: data.resetAccount.code, password: 'quite another password' })
    expect((await server.visitor().signIn('reset', 'quite another password')).code).toBeUndefined()
    expect((await server.visitor().ask('{ me { everywhere } }', {}, bearer)).data.me).toBeNull()
  })
})

test('all these acts are audited, without secrets in the log', async () => {
  const kinds = new Set(await events())
  for (const kind of [
    'signedIn',
    'signedOut',
    'signInFailed',
    'invited',
    'invitationAccepted',
    'invitationRenewed',
    'passwordChanged',
    'reset',
  ])
    expect(kinds).toContain(`account.${kind}`)
  const [{ n }] = await server.db.query(
    `select count(*)::int as n from audit_events e, secrets s where e.payload::text like '%' || s.hash || '%'`,
  )
  expect(n).toBe(0)
  const logged = await server.db.query(
    "select payload::text from audit_events where payload::text like '%argon2%' or payload::text like $1",
    [`%${officePassword}%`],
  )
  expect(logged).toEqual([])
})
